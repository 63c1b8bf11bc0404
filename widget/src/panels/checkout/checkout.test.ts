/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import { createFormat } from '../../localisation/format.js';
import type { Failure } from '../../ordering/order-state.js';
import { words } from '../../testing/screen.js';
import { recorder, shown } from '../../testing/shown.js';
import { failureNotice } from './failure-notice.js';
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
    await expect(root).to.be.accessible();
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

describe('A failure at checkout', () => {
  const notice = async (failure: Failure) => {
    const retry = recorder();
    const root = await shown(failureNotice(failure, retry.record));
    root.querySelector('button')?.click();
    return { said: words(root), retried: retry.calls.length };
  };

  it('promises that nothing is ordered twice, and tries again', async () => {
    for (const fault of ['offline', 'unavailable'] as const) {
      const { said, retried } = await notice({ fault, retry: 'order', message: 'Failed to fetch' });
      expect(said).to.contain('will not order twice').and.not.contain('fetch');
      expect(retried).to.equal(1);
    }
  });

  it('offers no second try where it would not help', async () => {
    const refused = await notice({ fault: 'refused', message: 'This brand is closed.' });
    expect(refused).to.deep.equal({ said: 'This brand is closed.', retried: 0 });
    expect((await notice({ fault: 'outdated', message: '' })).said).to.contain('load the page again');
  });
});
