/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import { createFormat } from '../../localisation/format.js';
import { type AddressForm, emptyForm } from '../../ordering/checkout-form.js';
import { expectAccessible } from '../../testing/accessible.js';
import { words } from '../../testing/screen.js';
import { recorder, shown } from '../../testing/shown.js';
import { type AddressProps, addressForm } from './address.js';
import { type ShippingMethodsProps, shippingMethods } from './shipping-methods.js';

async function methods(change: Partial<ShippingMethodsProps> = {}) {
  const choose = recorder();
  const props: ShippingMethodsProps = {
    options: [
      { id: 'standard', name: 'Standard', amount: 2500, currency: 'EUR' },
      { id: 'later', name: '', amount: 0, currency: 'EUR', toBeAgreed: true },
    ],
    selected: 'standard',
    format: createFormat('en', 'EUR'),
    countryChosen: true,
    busy: false,
    faulty: false,
    choose: choose.record,
  };
  return { root: await shown(shippingMethods({ ...props, ...change })), choose };
}

describe('Shipping methods', () => {
  it('have a name and a price, unless it is still to be agreed', async () => {
    const { root, choose } = await methods();
    expect([...root.querySelectorAll('.choice')].map(words)).to.deep.equal([
      'Standard €25.00',
      'To be agreed after ordering',
    ]);
    root.querySelectorAll('input')[1]?.click();
    expect(choose.calls).to.deep.equal([['later']]);
    await expectAccessible(root);
  });

  it('say how many days they take, where the carrier says so', async () => {
    const option = (id: string, min: number, max: number) => ({
      id,
      name: id,
      amount: 100,
      currency: 'EUR',
      transitDays: { min, max },
    });
    const { root } = await methods({ options: [option('slow', 4, 6), option('sure', 3, 3), option('fast', 1, 1)] });
    expect([...root.querySelectorAll('.choice-words')].map(words)).to.deep.equal([
      'slow 4–6 days on the way',
      'sure 3 days on the way',
      'fast Next day',
    ]);
  });

  it('wait for a country, and say so where there is no way there', async () => {
    expect(words((await methods({ countryChosen: false })).root)).to.contain('Choose a country');
    expect(words((await methods({ options: [], busy: true })).root)).to.contain('Looking up shipping');
    expect(words((await methods({ options: [] })).root)).to.contain('can’t ship there yet');
  });
});

async function address(change: Partial<AddressForm> = {}, props: Partial<AddressProps> = {}) {
  const said = recorder();
  const root = await shown(
    addressForm({
      kind: 'shippingAddress',
      address: { ...emptyForm().shippingAddress, ...change },
      countries: [
        { code: 'pt', name: 'Portugal' },
        { code: 'us', name: 'United States' },
        { code: 'hk', name: 'Hong Kong' },
      ],
      faulty: new Set(),
      format: createFormat('en', 'EUR'),
      setField: said.record,
      leaveField: (path) => said.record('leave', path),
      ...props,
    }),
  );
  const control = (field: string) =>
    root.querySelector<HTMLInputElement & HTMLSelectElement>(`#shippingAddress-${field}`)!;
  const labels = () => [...root.querySelectorAll('label')].map(words);
  return { root, said, control, labels };
}

describe('An address', () => {
  it('begins with the country and tells the browser what to fill in where', async () => {
    const { root, control, labels } = await address({ countryCode: 'pt' });
    expect(labels()).to.deep.equal([
      'Country',
      'First name',
      'Last name',
      'Company (optional)',
      'Street and number',
      'Apartment, floor (optional)',
      'Postal code',
      'City',
      'Phone (optional)',
    ]);
    const tokens = [...root.querySelectorAll('input, select')].map((one) => one.getAttribute('autocomplete'));
    expect(tokens).to.deep.equal(
      [
        'country',
        'given-name',
        'family-name',
        'organization',
        'address-line1',
        'address-line2',
        'postal-code',
        'address-level2',
        'tel',
      ].map((token) => `shipping ${token}`),
    );
    expect(control('phone').inputMode).to.equal('tel');
    expect(control('city').enterKeyHint).to.equal('next');
    expect(words(root.querySelector('#shippingAddress-phone-hint'))).to.contain('+351');
    await expectAccessible(root);
  });

  it('asks for what the country asks for, under its own names', async () => {
    const { root, control, labels } = await address({ countryCode: 'us', province: 'California' });
    expect(labels().slice(6)).to.deep.equal(['City', 'State', 'ZIP code', 'Phone (optional)']);
    // A state that was typed, or filled in by the browser, is the one of the list.
    expect(control('province').value).to.equal('CA');
    expect(control('province').options).to.have.length(55);
    expect(control('postalCode').inputMode).to.equal('numeric');
    await expectAccessible(root);
    const hongKong = await address({ countryCode: 'hk' });
    expect(hongKong.labels().slice(6)).to.deep.equal(['District', 'Area', 'Phone (optional)']);
  });

  it('says field by field what would be right', async () => {
    const faulty = new Set(['postalCode', 'city', 'phone'].map((field) => `shippingAddress.${field}`));
    const { root, control } = await address({ countryCode: 'pt', postalCode: '12' }, { faulty });
    const mend = (field: string) => words(root.querySelector(`#${control(field).getAttribute('aria-describedby')}`));
    expect(mend('postalCode')).to.equal('Enter it as it is written there, such as 2725-079.');
    expect(mend('city')).to.equal('Enter a city.');
    expect(mend('phone')).to.contain('+351');
    await expectAccessible(root);
  });

  it('says what was typed, and that a field was left', async () => {
    const { control, said } = await address({ countryCode: 'pt' });
    control('postalCode').value = '1200093';
    control('postalCode').dispatchEvent(new Event('input'));
    control('postalCode').dispatchEvent(new Event('change'));
    expect(said.calls).to.deep.equal([
      ['shippingAddress.postalCode', '1200093'],
      ['leave', 'shippingAddress.postalCode'],
    ]);
  });
});
