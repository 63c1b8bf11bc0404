/// <reference types="mocha" />
import { orderLines, price, type Quantity, type Quote, specify } from '@cordwainer/contract';
import { expect } from '@open-wc/testing';
import { createFormat } from '../../localisation/format.js';
import { initialOrderState, type OrderState } from '../../ordering/order-state.js';
import { sizeNamesOf } from '../../ordering/sizing.js';
import { read } from '../../session/reading.js';
import { expectAccessible } from '../../testing/accessible.js';
import { opened } from '../../testing/opened.js';
import { words } from '../../testing/screen.js';
import { recorder, shown } from '../../testing/shown.js';
import { type ReviewProps, review } from './review.js';

const { resolved } = read(opened(), 'EUR');
const run: Quantity = { type: 'bulk', run: [42, 43].map((size) => ({ size, width: 'F', pairs: 6 })) };
const goods = price(resolved, run, 'EUR');
const quote: Quote = {
  currency: 'EUR',
  pairs: 12,
  lines: [],
  goods: goods.total,
  shipping: 2500,
  tax: 70_000,
  taxIncluded: true,
  total: goods.total + 2500,
  deposit: { permille: 300, amount: 127_470 },
};
const start = initialOrderState();
const state: OrderState = {
  ...start,
  form: {
    ...start.form,
    email: 'ana@example.com',
    note: 'Ring twice.',
    shippingAddress: {
      ...start.form.shippingAddress,
      firstName: 'Ana',
      lastName: 'Sousa',
      address1: 'Rua do Carmo 1',
      postalCode: '1200-093',
      city: 'Lisboa',
      countryCode: 'pt',
    },
  },
};

async function page(change: Partial<ReviewProps> = {}) {
  const said = recorder();
  const root = await shown(
    review({
      state,
      resolved,
      format: createFormat('en', 'EUR'),
      type: 'Bulk',
      quantity: orderLines(run),
      names: sizeNamesOf(resolved, 'UK'),
      lines: specify(resolved, { kind: 'unlabelled' }),
      stamps: true,
      news: undefined,
      price: goods,
      quote,
      shipping: { id: 's', name: 'Standard', amount: 2500, currency: 'EUR', transitDays: { min: 4, max: 6 } },
      change: (stop) => said.record(stop),
      changeDesign: () => said.record('design'),
      discard: () => said.record('discard'),
      retry: () => said.record('retry'),
      place: () => said.record('place'),
      ...change,
    }),
  );
  const part = (id: string) => words(root.querySelector(`[aria-labelledby="${id}"]`));
  const button = (name: string) => [...root.querySelectorAll('button')].find((one) => words(one) === name)!;
  return { root, said, part, button };
}

describe('The review of an order', () => {
  it('has everything at one look: shoe, sizes, materials, stamp, addresses, shipping, prices', async () => {
    const { root, part } = await page();
    expect(words(root.querySelector('.review-shoe'))).to.contain('Oxford Bulk');
    expect(root.querySelector('.review-picture canvas')).to.not.equal(null);
    expect(part('review-sizes')).to.contain('6 × UK 8 (EU 42) · F, standard');
    expect(part('review-materials')).to.contain('Vamp Box calf, Black').and.contain('Upper');
    expect(part('review-stamp')).to.contain('Unlabelled');
    const delivery = part('review-delivery');
    expect(delivery).to.contain('ana@example.com').and.contain('Ana SousaRua do Carmo 11200-093 LisboaPortugal');
    expect(delivery).to.contain('The same address').and.contain('Ring twice.');
    expect(delivery).to.contain('Standard').and.contain('4–6 days on the way').and.contain('€25.00');
    expect(part('review-price')).to.contain('Deposit to start production, 30%').and.contain('of tax');
    await expectAccessible(root);
  });

  it('leads to each part and to the design', async () => {
    const { root, said, button } = await page();
    button('Change the design').click();
    for (const one of root.querySelectorAll<HTMLButtonElement>('.review-head button')) one.click();
    expect(said.calls).to.deep.equal([['design'], ['quantity'], ['materials'], ['stamp'], ['checkout']]);
  });

  it('has no stamp where none is asked for', async () => {
    expect((await page({ stamps: false })).part('review-stamp')).to.equal('');
  });

  it('bills another address where that was said', async () => {
    const form = {
      ...state.form,
      billingSame: false,
      billingAddress: { ...state.form.shippingAddress, city: 'Porto' },
    };
    expect((await page({ state: { ...state, form } })).part('review-delivery')).to.contain('1200-093 Porto');
  });

  it('places the order, once the price is there', async () => {
    const { root, said, button } = await page();
    button('Place order').click();
    expect(said.calls).to.deep.equal([['place']]);
    expect(words(root.querySelector('.sheet-total'))).to.equal('Total €4,249.00');
    const waiting = await page({ quote: undefined });
    expect(waiting.button('Place order').getAttribute('aria-disabled')).to.equal('true');
    expect(words(waiting.root.querySelector('.sheet-total'))).to.equal('Working out the price…');
  });

  it('says at the button what failed, and tries again', async () => {
    const failing = { ...state, failure: { fault: 'unavailable', retry: 'order', message: '' } as const };
    const { root, said, button } = await page({ state: failing });
    expect(words(root.querySelector('[part="failure"]'))).to.contain('will not order twice');
    button('Try again').click();
    expect(said.calls).to.deep.equal([['retry']]);
    await expectAccessible(root);
  });
});
