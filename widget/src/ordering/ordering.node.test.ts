import { specify } from '@cordwainer/contract';
import { beforeEach, describe, expect, it } from 'vitest';
import { createMedusaStore } from '../commerce/medusa-store.js';
import { read } from '../session/reading.js';
import { FAKE_KEY, FAKE_URL, FakeMedusa } from '../testing/fake-medusa.js';
import { opened } from '../testing/opened.js';
import { withPairs, withType } from './order-draft.js';
import { withTicks } from './order-state.js';
import { Ordering, type OrderingHost } from './ordering.js';

const ADDRESS = {
  firstName: 'Ana',
  lastName: 'Sousa',
  address1: 'Rua do Carmo 1',
  postalCode: '1200-093',
  city: 'Lisboa',
};

let medusa: FakeMedusa;
let ordering: Ordering;
let currency: string;
let takenByPage: boolean;

const resolved = () => read(opened(), currency).resolved;

beforeEach(() => {
  medusa = new FakeMedusa();
  currency = 'EUR';
  takenByPage = false;
  const host: OrderingHost = {
    store: createMedusaStore({ url: FAKE_URL, publishableKey: FAKE_KEY, fetch: medusa.fetch }),
    get resolved() {
      return resolved();
    },
    get currency() {
      return currency;
    },
    orderTypes: ['mto', 'mini-bulk', 'bulk'],
    locale: 'en',
    country: '',
    useCurrency: (code) => {
      currency = code;
    },
    submit: () => !takenByPage,
    placed: () => {},
    failed: () => {},
    changed: () => {},
  };
  ordering = new Ordering(host);
});

/** All the way to the button that orders. */
async function toCheckout(country = 'pt'): Promise<void> {
  ordering.open();
  ordering.goTo('materials');
  ordering.change((state) => withTicks(state, specify(resolved()), true));
  ordering.goTo('checkout');
  await settled();
  ordering.setField('email', 'ana@example.com');
  for (const [field, value] of Object.entries(ADDRESS)) ordering.setField(`shippingAddress.${field}`, value);
  ordering.setField('shippingAddress.countryCode', country);
  await settled();
}

async function settled(): Promise<void> {
  do await new Promise((resolve) => setTimeout(resolve, 1));
  while (ordering.state.busy);
}

describe('Ordering', () => {
  it('does not go on with fewer pairs than the order type takes', () => {
    ordering.open();
    ordering.changeDraft((draft) => withPairs(withType(draft, 'mini-bulk'), 42, 'F', 2));
    ordering.goTo('materials');
    expect(ordering.state).toMatchObject({ screen: 'quantity', refusals: 1 });
    ordering.changeDraft((draft) => withPairs(draft, 42.5, 'F', 1));
    ordering.goTo('materials');
    expect(ordering.state.screen).toBe('materials');
  });

  it('does not go on before every line is ticked off', () => {
    ordering.open();
    ordering.goTo('materials');
    ordering.change((state) => withTicks(state, specify(resolved()).slice(1), true));
    ordering.goTo('checkout');
    expect(ordering.state).toMatchObject({ screen: 'materials', refusals: 1 });
  });

  it('takes an order to its number, with what was shown and everything ticked off', async () => {
    await toCheckout();
    await ordering.place();
    expect(ordering.state).toMatchObject({ screen: 'placed', placed: { number: '10001-BFG', linkToken: 'secret' } });
    const [order] = medusa.sent;
    expect(order?.request).toMatchObject({
      email: 'ana@example.com',
      shippingOption: 'standard',
      expected: { goods: 40_000, shipping: 2500, total: 42_500 },
      confirmed: specify(resolved()).map((line) => line.id),
    });
    expect(order?.request).not.toHaveProperty('billingAddress');
  });

  it('asks how to ship the very pairs to the very place, again when the postal code is typed', async () => {
    await toCheckout();
    const asked = () => medusa.asked.filter(({ path }) => path.endsWith('/shipping-options')).map(({ body }) => body);
    const before = asked().length;
    expect(asked().at(-1)).toMatchObject({ countryCode: 'pt', postalCode: '1200-093', quantity: { type: 'mto' } });
    for (const typed of ['9', '90', '9000']) ordering.setField('shippingAddress.postalCode', typed);
    await new Promise((resolve) => setTimeout(resolve, 600));
    await settled();
    expect(asked()).toHaveLength(before + 1);
    expect(asked().at(-1)).toMatchObject({ postalCode: '9000' });
    const quotes = medusa.asked.filter(({ path }) => path.endsWith('/quotes'));
    expect(quotes.at(-1)?.body).toMatchObject({ postalCode: '9000' });
  });

  it('asks for a new price when the shipping method changes', async () => {
    await toCheckout();
    ordering.setField('shippingOption', 'express');
    await settled();
    expect(ordering.state.quote).toMatchObject({ shipping: 5000, total: 45_000 });
  });

  it('sells in the currency of the country', async () => {
    await toCheckout('jp');
    expect(currency).toBe('JPY');
    expect(ordering.state.quote).toMatchObject({ currency: 'JPY', goods: 64_000 });
  });

  it('says which fields are missing and sends nothing', async () => {
    await toCheckout();
    ordering.setField('shippingAddress.city', '  ');
    ordering.setField('email', 'ana@');
    await ordering.place();
    expect([...ordering.state.faulty].sort()).toEqual(['email', 'shippingAddress.city']);
    expect(medusa.sent).toEqual([]);
    ordering.setField('email', 'ana@example.com');
    expect([...ordering.state.faulty]).toEqual(['shippingAddress.city']);
  });

  it('points at the field that the store finds fault with', async () => {
    medusa.troubles.push('bad-city');
    await toCheckout();
    await ordering.place();
    expect(ordering.state.screen).toBe('checkout');
    expect([...ordering.state.faulty]).toEqual(['shippingAddress.city']);
  });

  it.each(['offline', 'down'] as const)('tries again with the same key when the store is %s', async (trouble) => {
    medusa.troubles.push(trouble);
    await toCheckout();
    await ordering.place();
    expect(ordering.state.failure).toMatchObject({ retry: 'order' });
    expect(ordering.state.form.email).toBe('ana@example.com');
    await ordering.retry();
    expect(ordering.state.screen).toBe('placed');
    const [first, second] = medusa.sent;
    expect(second?.key).toBe(first?.key);
    expect(medusa.orders.size).toBe(1);
  });

  it('asks before it orders at another price, and then orders under another key', async () => {
    medusa.troubles.push('price-changed');
    await toCheckout();
    await ordering.place();
    expect(ordering.state.priceChange).toMatchObject({ before: 42_500, after: { total: 43_500 } });
    expect(medusa.orders.size).toBe(0);
    await ordering.acceptNewPrice();
    expect(ordering.state.placed?.number).toBe('10001-BFG');
    const [first, second] = medusa.sent;
    expect(second?.request.expected.total).toBe(43_500);
    expect(second?.key).not.toBe(first?.key);
  });

  it('orders nothing where the new price is declined, and shows it from then on', async () => {
    medusa.troubles.push('price-changed');
    await toCheckout();
    await ordering.place();
    ordering.declineNewPrice();
    expect(ordering.state).toMatchObject({ screen: 'checkout', priceChange: undefined, quote: { total: 43_500 } });
    expect(medusa.sent).toHaveLength(1);
  });

  it('sends one order however often the button is pressed', async () => {
    await toCheckout();
    await Promise.all([ordering.place(), ordering.place(), ordering.place()]);
    expect(medusa.sent).toHaveLength(1);
  });

  it('sends nothing where the page takes the order itself', async () => {
    takenByPage = true;
    await toCheckout();
    await ordering.place();
    expect(ordering.state.screen).toBe('placed');
    expect(ordering.state.placed?.number).toBeUndefined();
    expect(medusa.sent).toEqual([]);
  });
});
