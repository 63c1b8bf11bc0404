/// <reference types="mocha" />
import { expect, oneEvent } from '@open-wc/testing';
import type { OrderPlacedEvent } from '../events/order-placed.js';
import type { OrderSubmitEvent } from '../events/order-submit.js';
import { expectAccessible } from '../testing/accessible.js';
import { FAKE_KEY, FAKE_URL, FakeMedusa } from '../testing/fake-medusa.js';
import { open, type Screen, visit, words } from '../testing/screen.js';
import { smallCatalog } from '../testing/small-catalog.js';

const realFetch = window.fetch;
let medusa: FakeMedusa;
let screen: Screen;

beforeEach(async () => {
  medusa = new FakeMedusa();
  window.fetch = (input, init) =>
    String(input).startsWith(FAKE_URL) ? medusa.fetch(input, init) : realFetch(input, init);
  screen = await open({ medusaUrl: FAKE_URL, publishableKey: FAKE_KEY });
});

afterEach(() => {
  window.fetch = realFetch;
});

describe('Ordering on the screen', () => {
  it('takes a made-to-order pair with feet of two sizes to its number', async () => {
    await screen.press('Order');
    expect(screen.heading()).to.equal('Sizes and quantity');
    await screen.pick('Both feet are the same size');
    screen.all('[name="right-size"]').at(-1)?.click();
    await screen.designer.updateComplete;
    await toCheckout();
    await fillIn();
    const listening = oneEvent(screen.designer, 'order-placed');
    await screen.press('Place order');
    const { order } = ((await listening) as OrderPlacedEvent).detail;
    await screen.designer.updateComplete;
    expect(order).to.include({ number: '10001-BFG', linkToken: 'secret' });
    const number = screen.root.querySelector('[part="order-number"]');
    expect(words(number)).to.equal('10001-BFG');
    expect(number?.getAttribute('role')).to.equal('status');
    expect(medusa.sent[0]?.request.quantity).to.deep.equal({
      type: 'mto',
      left: { size: 42, width: 'F' },
      right: { size: 43, width: 'F' },
    });
  });

  for (const [type, pairs, discount] of [
    ['Mini-bulk', 4, 5],
    ['Bulk', 12, 12],
  ] as const) {
    it(`takes ${type} with its limits, live totals and next price break`, async () => {
      await screen.press('Order');
      await screen.pick(type);
      await screen.type('Pairs in EU 42, F, standard', '1');
      expect(words(screen.root.getElementById('run-limits'))).to.contain('to reach the minimum');
      await screen.press('Continue to materials');
      expect(screen.heading()).to.equal('Sizes and quantity');
      await screen.type('Pairs in EU 42.5, G, wide', String(pairs - 1));
      expect(words(screen.root.getElementById('run-limits'))).to.equal(`${pairs} pairs in all.`);
      expect(words(screen.root.querySelector('.run-summary'))).to.contain(`€${400 - 4 * discount}.00 per pair`);
      if (type === 'Bulk')
        expect(words(screen.root.querySelector('#next-break'))).to.equal('8 pairs more and each costs €328.00.');
      await toCheckout();
      await fillIn();
      await place();
      expect(medusa.sent[0]?.request.quantity).to.deep.equal({
        type: type.toLowerCase(),
        run: [
          { size: 42, width: 'F', pairs: 1 },
          { size: 42.5, width: 'G', pairs: pairs - 1 },
        ],
      });
    });
  }

  it('finds the size of each foot by the size guide, and orders in the system that somebody knows', async () => {
    await screen.press('Order');
    await screen.press('Size guide');
    await screen.type('Left foot, length', '263');
    await screen.type('Right foot, length', '266');
    await expectAccessible(screen.designer);
    await screen.press('Use these sizes');
    await screen.pick('UK');
    await toCheckout();
    await fillIn();
    expect(words(screen.root.querySelector('.review-sizes'))).to.equal(
      'left UK 8 (EU 42) · F, standard; right UK 8.5 (EU 42.5) · F, standard',
    );
    await place();
    expect(medusa.sent[0]?.request.quantity).to.deep.include({ left: { size: 42, width: 'F' } });
  });

  it('takes a pasted table, says what had no place, and gives it back', async () => {
    await screen.press('Order');
    await screen.pick('Bulk');
    await screen.press('Paste a table');
    await screen.typeText('Sizes and pairs', '\tF\tQ\n42\t8\t1\n43\t4\t');
    await screen.press('Fill in');
    expect(words(screen.root.getElementById('run-limits'))).to.equal('12 pairs in all.');
    expect(words(screen.root.querySelector('.unplaced'))).to.equal('“1” (42, Q): there is no such width');
    await expectAccessible(screen.designer);
    await screen.press('Undo the paste');
    expect(words(screen.root.getElementById('run-limits'))).to.contain('at least 10 pairs');
    expect(screen.root.querySelector('[part="paste-report"]')).to.equal(null);
  });

  it('lets nobody on before every line is ticked off, and ticks a group at once', async () => {
    await screen.press('Order');
    await screen.press('Continue to materials');
    await screen.press('Continue to checkout');
    expect(screen.heading()).to.equal('Confirm materials');
    expect((screen.root.activeElement as HTMLInputElement).type).to.equal('checkbox');
    await screen.press('Tick all of Upper');
    expect(screen.field('Vamp').checked && screen.field('Toe cap').checked).to.equal(true);
    expect(screen.field('Lining').checked).to.equal(false);
  });

  it('wants a line ticked off again whose material has changed since', async () => {
    await screen.press('Order');
    await toCheckout();
    await screen.press('Back to the design');
    await screen.press('Vamp');
    await screen.pick('Chestnut');
    await screen.press('Order');
    await screen.press('Continue to materials');
    const open = screen.all('.line input').filter((box) => !(box as HTMLInputElement).checked);
    expect(open.map((box) => words(box.closest('label')?.querySelector('.line-label')))).to.deep.equal(['Vamp']);
  });

  it('says what to mend, field by field, and goes to the first', async () => {
    await screen.press('Order');
    await toCheckout();
    await screen.press('Review your order');
    const email = screen.field('E-mail');
    expect(screen.root.activeElement).to.equal(email);
    expect(words(screen.root.getElementById(email.getAttribute('aria-describedby')!))).to.contain('name@example.com');
    expect(medusa.sent).to.deep.equal([]);
    await expectAccessible(screen.designer);
  });

  it('bills another address where asked to', async () => {
    await screen.press('Order');
    await toCheckout();
    await fillIn();
    screen.all('[aria-labelledby="review-delivery"] .review-head button')[0]!.click();
    await screen.designer.updateComplete;
    await screen.pick('Same as the shipping address');
    await screen.press('Review your order');
    expect(screen.all('[aria-invalid="true"]').every((field) => field.id.startsWith('billingAddress'))).to.equal(true);
    expect(screen.root.querySelector('#billingAddress-city')?.getAttribute('autocomplete')).to.equal(
      'billing address-level2',
    );
  });

  it('asks before it orders at another price', async () => {
    medusa.troubles.push('price-changed');
    await screen.press('Order');
    await toCheckout();
    await fillIn();
    await screen.press('Place order');
    await screen.until(() => screen.heading() === 'The price has changed', 'nobody asked');
    expect(words(screen.root.querySelector('[part="price-changed"]'))).to.contain('from €425.00 to €435.00');
    expect(medusa.orders.size).to.equal(0);
    await expectAccessible(screen.designer);
    await screen.press('Accept the new price and order');
    await screen.until(() => screen.root.querySelector('[part="order-number"]'), 'nothing was ordered');
  });

  it('tries again with the same key when the answer was lost, with everything still typed in', async () => {
    medusa.troubles.push('offline');
    await screen.press('Order');
    await toCheckout();
    await fillIn();
    await screen.press('Place order');
    await screen.until(() => screen.root.querySelector('[part="failure"]'), 'nothing was said');
    expect(words(screen.root.querySelector('[part="failure"]'))).to.contain('will not order twice');
    expect(words(screen.root.querySelector('.review-delivery'))).to.contain('Lisboa');
    await screen.press('Try again');
    await screen.until(() => screen.root.querySelector('[part="order-number"]'), 'nothing was ordered');
    expect(new Set(medusa.sent.map((order) => order.key)).size).to.equal(1);
    expect(medusa.sent).to.have.length(2);
  });

  it('leaves the order to a page that cancels the event', async () => {
    screen.designer.addEventListener('order-submit', (event) => event.preventDefault());
    await screen.press('Order');
    await toCheckout();
    await fillIn();
    const listening = oneEvent(screen.designer, 'order-submit');
    await screen.press('Place order');
    const { request } = ((await listening) as OrderSubmitEvent).detail;
    await screen.designer.updateComplete;
    expect(request).to.include({ email: 'ana@example.com', currency: 'EUR', locale: 'en' });
    expect(screen.heading()).to.equal('Thank you for your order');
    expect(medusa.sent).to.deep.equal([]);
  });

  it('orders without any store, by the event alone', async () => {
    screen = await open();
    await screen.press('Order');
    await toCheckout();
    await fillIn();
    const listening = oneEvent(screen.designer, 'order-submit');
    await screen.press('Place order');
    const { request } = ((await listening) as OrderSubmitEvent).detail;
    expect(request.expected).to.deep.equal({ goods: 40_000, shipping: 0, total: 40_000 });
    await screen.until(() => screen.heading() === 'Thank you for your order', 'no thanks');
  });

  it('offers only the order types that the page wants', async () => {
    screen.designer.setAttribute('order-types', 'bulk');
    await screen.designer.updateComplete;
    await screen.press('Order');
    expect(screen.all('[name="order-type"]')).to.have.length(0);
    expect(words(screen.root.querySelector('.sheet-lead'))).to.equal('Bulk');
    expect(screen.root.querySelector('.size-run')).to.not.equal(null);
  });

  it('is hearable on every page, and each begins at its heading', async () => {
    const pages: [heading: string, go: () => Promise<void>][] = [
      ['Sizes and quantity', () => screen.press('Order')],
      ['Confirm materials', () => screen.press('Continue to materials')],
      ['Checkout', () => tickAllAndGoOn()],
      ['Review your order', () => fillIn()],
      ['Thank you for your order', () => place()],
    ];
    for (const [heading, go] of pages) {
      await go();
      expect(screen.heading()).to.equal(heading);
      expect(words(screen.root.activeElement)).to.equal(heading);
      await expectAccessible(screen.designer);
    }
  });

  it('designs another after ordering, from where it was', async () => {
    await screen.press('Order');
    await toCheckout();
    await fillIn();
    await place();
    await screen.press('Design another');
    expect(screen.heading()).to.equal('Toe cap');
    await screen.press('Order');
    await screen.press('Continue to materials');
    expect(screen.all('.line input').some((box) => (box as HTMLInputElement).checked)).to.equal(false);
  });

  it('discards an order only when asked twice, and keeps the design', async () => {
    await screen.press('Order');
    await toCheckout();
    await fillIn();
    await screen.press('Discard this order');
    await expectAccessible(screen.designer);
    await screen.press('Keep it');
    expect(screen.heading()).to.equal('Review your order');
    await screen.press('Discard this order');
    await screen.press('Discard');
    expect(screen.heading()).to.equal('Toe cap');
    await screen.press('Order');
    await toCheckout();
    expect(screen.field('City').value).to.equal('');
  });

  it('pays, follows and repeats an order that is placed', async () => {
    screen.designer.setAttribute('order-url', '/order');
    await screen.press('Order');
    await toCheckout();
    await fillIn();
    await place();
    expect(screen.root.querySelector('[part="order-link"]')!.getAttribute('href')).to.equal('/order#secret');
    expect(screen.button('Pay now')).to.not.equal(undefined);
    medusa.payUrl = null;
    await screen.press('Pay now');
    await screen.until(() => !screen.root.querySelector('[part="pay-button"]'), 'the way to pay stayed');
    await screen.press('Order the same again');
    expect(screen.heading()).to.equal('Sizes and quantity');
  });

  it('brings the current collection, with design and order, where this one is an earlier one', async () => {
    await screen.press('Order');
    await toCheckout();
    await fillIn();
    medusa.catalog = smallCatalog({ version: 2 });
    await screen.press('Place order');
    await screen.until(() => screen.root.querySelector('[part="failure"]'), 'nothing was said');
    await expectAccessible(screen.designer);
    await screen.press('Load the current collection');
    await screen.until(() => screen.root.querySelector('[part="news"]'), 'nothing was loaded');
    expect(screen.heading()).to.equal('Review your order');
    await screen.until(() => screen.button('Place order').getAttribute('aria-disabled') === null, 'no price came');
    await place();
    expect(medusa.sent.at(-1)?.request.design.catalog.version).to.equal(2);
  });
});

describe('A page that is loaded again while ordering', () => {
  const shop = { medusaUrl: FAKE_URL, publishableKey: FAKE_KEY };

  /** Another page with what the browser has kept of this one. */
  async function reload(meanwhile = () => {}): Promise<void> {
    window.dispatchEvent(new Event('pagehide'));
    screen.designer.remove();
    meanwhile();
    screen = await visit(shop);
  }

  it('opens the page that was open, with everything that was typed', async () => {
    await screen.press('Vamp');
    await screen.pick('Chestnut');
    await screen.press('Order');
    await toCheckout();
    await screen.type('Country', 'pt');
    await screen.type('City', 'Lisboa');
    await reload();
    await screen.until(() => screen.heading() === 'Checkout', 'the order was not gone on with');
    await screen.until(() => screen.all('#shippingAddress-countryCode option').length > 2, 'no countries came');
    expect(screen.field('City').value).to.equal('Lisboa');
    expect(screen.field<HTMLSelectElement>('Country').value).to.equal('pt');
    expect(screen.designer.design?.choices['zone:vamp']).to.equal('box-calf/chestnut');
  });

  it('never orders twice where the answer was lost', async () => {
    medusa.troubles.push('lost');
    await screen.press('Order');
    await toCheckout();
    await fillIn();
    await screen.press('Place order');
    await screen.until(() => screen.root.querySelector('[part="failure"]'), 'nothing was said');
    await reload();
    await screen.until(() => screen.root.querySelector('[part="failure"]'), 'nothing was said');
    expect(screen.heading()).to.equal('Review your order');
    expect(words(screen.root.querySelector('[part="failure"]'))).to.contain('asking again will not order twice');
    await expectAccessible(screen.designer);
    await screen.press('Find out, and place it');
    await screen.until(() => screen.root.querySelector('[part="order-number"]'), 'nothing was ordered');
    expect(words(screen.root.querySelector('[part="order-number"]'))).to.equal('10001-BFG');
    expect(medusa.orders.size).to.equal(1);
    await reload();
    expect(screen.heading()).to.equal('Toe cap');
  });

  it('remembers in which sizes somebody thinks, longer than the order', async () => {
    await screen.press('Order');
    await screen.pick('US');
    await reload(() => sessionStorage.clear());
    await screen.press('Order');
    expect(screen.field('US').checked).to.equal(true);
  });

  it('keeps nothing where the page forbids it', async () => {
    screen.designer.setAttribute('saving', 'off');
    await screen.press('Order');
    await toCheckout();
    await screen.type('City', 'Lisboa');
    await reload();
    expect(screen.heading()).to.equal('Toe cap');
    expect(sessionStorage.length).to.equal(0);
  });
});

async function toCheckout(): Promise<void> {
  await screen.press('Continue to materials');
  await tickAllAndGoOn();
}

async function tickAllAndGoOn(): Promise<void> {
  for (const box of screen.all('.line input:not(:checked)')) box.click();
  await screen.designer.updateComplete;
  await screen.press('Continue to checkout');
  expect(screen.heading()).to.equal('Checkout');
  await screen.until(() => screen.all('#shippingAddress-countryCode option').length > 2, 'no countries came');
}

/** Fills in the address and goes on to the review. */
async function fillIn(): Promise<void> {
  await screen.type('Country', 'pt');
  await screen.type('E-mail', 'ana@example.com');
  await screen.type('First name', 'Ana');
  await screen.type('Last name', 'Sousa');
  await screen.type('Street and number', 'Rua do Carmo 1');
  await screen.type('Postal code', '1200-093');
  await screen.type('City', 'Lisboa');
  await toReview();
}

async function toReview(): Promise<void> {
  await screen.press('Review your order');
  await screen.until(() => screen.heading() === 'Review your order', 'the review did not open');
  await screen.until(() => words(screen.root.querySelector('.sheet-total')).startsWith('Total'), 'no price came');
}

async function place(): Promise<void> {
  await screen.press('Place order');
  await screen.until(() => screen.heading() === 'Thank you for your order', 'nothing was ordered');
}
