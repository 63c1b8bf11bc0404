/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import { expectAccessible } from '../../testing/accessible.js';
import { words } from '../../testing/screen.js';
import { recorder, shown } from '../../testing/shown.js';
import { type FieldProps, field } from './field.js';

async function city(change: Partial<FieldProps> = {}) {
  const input = recorder();
  const props: FieldProps = {
    id: 'city',
    label: 'City',
    value: '',
    autocomplete: 'shipping address-level2',
    required: true,
    maxLength: 80,
    input: input.record,
  };
  return { root: await shown(field({ ...props, ...change })), input };
}

describe('A field', () => {
  it('tells the browser what it is for', async () => {
    const { root } = await city();
    const input = root.querySelector('input')!;
    expect(input.autocomplete).to.equal('shipping address-level2');
    expect(input.required).to.equal(true);
    await expectAccessible(root);
  });

  it('ties its fault to itself', async () => {
    const { root } = await city({ fault: 'Enter a city.' });
    const input = root.querySelector('input')!;
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(words(root.querySelector(`#${input.getAttribute('aria-describedby')}`))).to.equal('Enter a city.');
    await expectAccessible(root);
  });

  it('says what may stay empty', async () => {
    const { root } = await city({ required: false });
    expect(words(root.querySelector('label'))).to.equal('City (optional)');
  });

  it('offers a list where there is one', async () => {
    const { root, input } = await city({ options: [{ value: 'pt', label: 'Portugal' }], value: 'pt' });
    const select = root.querySelector('select')!;
    expect(select.value).to.equal('pt');
    select.value = '';
    select.dispatchEvent(new Event('change'));
    expect(input.calls).to.deep.equal([['']]);
    await expectAccessible(root);
  });
});
