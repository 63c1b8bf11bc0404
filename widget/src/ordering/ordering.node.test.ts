import { type Catalog, carryOver, specify } from '@cordwainer/contract';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMedusaStore } from '../commerce/medusa-store.js';
import { shelf } from '../keeping/shelf.js';
import { read } from '../session/reading.js';
import { choose, currentDesign, type Session } from '../session/session.js';
import { FAKE_KEY, FAKE_URL, FakeMedusa } from '../testing/fake-medusa.js';
import { opened } from '../testing/opened.js';
import { smallCatalog } from '../testing/small-catalog.js';
import { forbiddenStorage, memoryStorage } from '../testing/storages.js';
import { withPairs, withType } from './order-draft.js';
import { OrderMemory } from './order-memory.js';
import { withTicks } from './order-state.js';
import { Ordering } from './ordering.js';
import type { OrderingHost } from './ordering-host.js';
import { NEW_STAMP } from './stamp-draft.js';

const ADDRESS = {
  firstName: 'Ana',
  lastName: 'Sousa',
  address1: 'Rua do Carmo 1',
  postalCode: '1200-093',
  city: 'Lisboa',
};

const STAMPS = [
  {
    id: 'heel',
    name: { en: 'Heel' },
    maxWidth: 60,
    maxHeight: 40,
    minLine: 0.3,
    fee: { EUR: 18_000, JPY: 1 },
    leadTimeDays: 21,
  },
];

let medusa: FakeMedusa;
let ordering: Ordering;
let currency: string;
let takenByPage: boolean;
let session: Session;
let storage: Storage;
let offline: boolean;
let backOnline: (() => void) | undefined;
let placed: string[];

const resolved = () => read(session, currency).resolved;

function host(change: Partial<OrderingHost> = {}): OrderingHost {
  return {
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
    memory: new OrderMemory({ shelf: shelf(() => storage), key: 'order', origin: '' }),
    connection: {
      get offline() {
        return offline;
      },
      whenOnline: (then) => {
        backOnline = then;
        return () => (backOnline = undefined);
      },
    },
    useCurrency: (code) => {
      currency = code;
    },
    useSizeSystem: () => {},
    renew: async () => {
      const carried = carryOver(medusa.catalog, currentDesign(session));
      session = carried.ok ? opened(medusa.catalog, carried.value.resolved.design) : opened(medusa.catalog);
      return carried.ok ? carried.value.lost : undefined;
    },
    submit: () => !takenByPage,
    placed: (order) => void placed.push(order.number ?? ''),
    failed: () => {},
    changed: () => {},
    ...change,
  };
}

beforeEach(() => {
  medusa = new FakeMedusa();
  currency = 'EUR';
  takenByPage = false;
  offline = false;
  session = opened();
  storage = memoryStorage();
  placed = [];
  ordering = new Ordering(host());
});

afterEach(() => ordering.dispose());

/** All the way to the checkout, filled in. */
async function toCheckout(country = 'pt', address: Partial<typeof ADDRESS> = ADDRESS): Promise<void> {
  ordering.open();
  ordering.goTo('materials');
  ordering.change((state) => withTicks(state, specify(resolved()), true));
  ordering.goTo('checkout');
  await settled();
  ordering.setField('email', 'ana@example.com');
  ordering.setField('shippingAddress.countryCode', country);
  for (const [field, value] of Object.entries(address)) ordering.setField(`shippingAddress.${field}`, value);
  await settled();
}

/** And to the button that orders. */
async function toReview(): Promise<void> {
  await toCheckout();
  ordering.goOn();
  await settled();
  expect(ordering.state.screen).toBe('review');
}

async function settled(): Promise<void> {
  do await new Promise((resolve) => setTimeout(resolve, 1));
  while (ordering.state.busy);
}

/** The page is loaded again: all that is left is what was kept. */
async function reload(): Promise<void> {
  ordering.dispose();
  ordering = new Ordering(host());
  ordering.open();
  await settled();
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
    await toReview();
    await ordering.place();
    expect(ordering.state).toMatchObject({ screen: 'placed', placed: { number: '10001-BFG', linkToken: 'secret' } });
    expect(placed).toEqual(['10001-BFG']);
    const [order] = medusa.sent;
    expect(order?.request).toMatchObject({
      email: 'ana@example.com',
      shippingOption: 'standard',
      expected: { goods: 40_000, shipping: 2500, total: 42_500 },
      confirmed: specify(resolved()).map((line) => line.id),
    });
    expect(order?.request).not.toHaveProperty('billingAddress');
  });

  it('leads from the review to any page and straight back', async () => {
    await toReview();
    ordering.goTo('quantity');
    expect(ordering.nextStop).toBe('review');
    ordering.changeDraft((draft) => withPairs(withType(draft, 'bulk'), 42, 'F', 3));
    ordering.goOn();
    expect(ordering.state.screen).toBe('quantity');
    ordering.changeDraft((draft) => withPairs(draft, 42, 'F', 12));
    ordering.goOn();
    await settled();
    expect(ordering.state).toMatchObject({ screen: 'review', quote: { pairs: 12 } });
    expect(ordering.state.reviewing).toBe(undefined);
  });

  it('comes back to the review by way of what a changed design wants ticked off again', async () => {
    await toReview();
    ordering.close();
    session = choose(session, 'zone:vamp', 'box-calf/chestnut');
    ordering.open();
    expect(ordering.state).toMatchObject({ screen: 'materials', refusals: 1 });
    ordering.change((state) => withTicks(state, specify(resolved()), true));
    ordering.goOn();
    expect(ordering.state.screen).toBe('review');
  });

  it('asks how to ship the very pairs to the very place, again when the postal code is typed', async () => {
    await toCheckout();
    const asked = () => medusa.asked.filter(({ path }) => path.endsWith('/shipping-options')).map(({ body }) => body);
    await new Promise((resolve) => setTimeout(resolve, 600));
    await settled();
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

  it('asks for the price in the state that is said, because sales tax goes by it', async () => {
    await toCheckout('us', { ...ADDRESS, postalCode: '10001' });
    await settled();
    const asked = (what: string) =>
      medusa.asked.filter(({ path }) => path.endsWith(what)).map(({ body }) => body as { province?: string });
    expect(asked('/quotes').at(-1)?.province).toBe(undefined);
    ordering.setField('shippingAddress.province', 'NY');
    await new Promise((resolve) => setTimeout(resolve, 600));
    await settled();
    expect(asked('/shipping-options').at(-1)).toMatchObject({ countryCode: 'us', postalCode: '10001', province: 'NY' });
    expect(asked('/quotes').at(-1)).toMatchObject({ province: 'NY' });
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
    ordering.goOn();
    expect(ordering.state.screen).toBe('checkout');
    expect([...ordering.state.faulty].sort()).toEqual(['email', 'shippingAddress.city']);
    await ordering.place();
    expect(medusa.sent).toEqual([]);
    ordering.setField('email', 'ana@example.com');
    expect([...ordering.state.faulty]).toEqual(['shippingAddress.city']);
  });

  it('wants an address as its country writes it, and writes it so itself', async () => {
    await toCheckout('pt', { ...ADDRESS, postalCode: '12' });
    ordering.goOn();
    expect([...ordering.state.faulty]).toEqual(['shippingAddress.postalCode']);
    ordering.setField('shippingAddress.postalCode', '1200093');
    ordering.leaveField('shippingAddress.postalCode');
    expect(ordering.state.form.shippingAddress.postalCode).toBe('1200-093');
    ordering.setField('shippingAddress.countryCode', 'hk');
    await settled();
    ordering.goOn();
    expect([...ordering.state.faulty]).toEqual(['shippingAddress.province']);
    ordering.setField('shippingAddress.province', 'Kowloon');
    ordering.goOn();
    await settled();
    await ordering.place();
    expect(medusa.sent[0]?.request.shippingAddress).toEqual({
      ...ADDRESS,
      postalCode: undefined,
      province: 'Kowloon',
      countryCode: 'hk',
    });
  });

  it('sends one order however often the button is pressed', async () => {
    await toReview();
    await Promise.all([ordering.place(), ordering.place(), ordering.place()]);
    expect(medusa.sent).toHaveLength(1);
  });

  it('sends nothing where the page takes the order itself', async () => {
    takenByPage = true;
    await toReview();
    await ordering.place();
    expect(ordering.state.screen).toBe('placed');
    expect(ordering.state.placed?.number).toBeUndefined();
    expect(medusa.sent).toEqual([]);
    expect(placed).toEqual([]);
  });

  it('orders the same again, confirmed anew, as another order', async () => {
    await toReview();
    await ordering.place();
    ordering.repeat();
    expect(ordering.state).toMatchObject({ screen: 'quantity', form: { email: 'ana@example.com' } });
    ordering.goTo('review');
    expect(ordering.state.screen).toBe('materials');
    ordering.change((state) => withTicks(state, specify(resolved()), true));
    ordering.goTo('review');
    await settled();
    await ordering.place();
    expect(placed).toEqual(['10001-BFG', '10002-BFG']);
  });

  it('says where the order is paid, and what is when that is not to be had', async () => {
    await toReview();
    await ordering.place();
    expect(ordering.paying.possible).toBe(true);
    expect(await ordering.paying.link()).toBe('https://brand.example/pay#t');
    medusa.payUrl = null;
    expect(await ordering.paying.link()).toBe(undefined);
    expect(ordering.state.paying).toBe('none');
    medusa.away = true;
    expect(await ordering.paying.link()).toBe(undefined);
    expect(ordering.state.paying).toBe('failed');
  });
});

describe('A refusal of the store', () => {
  it('points at the field that it finds fault with', async () => {
    medusa.troubles.push('bad-city');
    await toReview();
    await ordering.place();
    expect(ordering.state).toMatchObject({ screen: 'checkout', reviewing: true });
    expect([...ordering.state.faulty]).toEqual(['shippingAddress.city']);
    ordering.setField('shippingAddress.city', 'Porto');
    ordering.goOn();
    expect(ordering.state.screen).toBe('review');
  });

  it.each(['offline', 'down', 'lost'] as const)(
    'as "%s" is tried again under the same key, for one order',
    async (trouble) => {
      medusa.troubles.push(trouble);
      await toReview();
      await ordering.place();
      expect(ordering.state).toMatchObject({ failure: { retry: 'order' }, attempt: {} });
      expect(ordering.state.form.email).toBe('ana@example.com');
      await ordering.retry();
      expect(ordering.state.screen).toBe('placed');
      const [first, second] = medusa.sent;
      expect(second).toEqual(first);
      expect([...medusa.orders.values()]).toEqual(['10001-BFG']);
    },
  );

  it('asks before it orders at another price, and then orders under another key', async () => {
    medusa.troubles.push('price-changed');
    await toReview();
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
    await toReview();
    await ordering.place();
    ordering.declineNewPrice();
    expect(ordering.state).toMatchObject({ screen: 'review', priceChange: undefined, quote: { total: 43_500 } });
    expect(medusa.sent).toHaveLength(1);
  });

  it('waits as long as the store says, and not less', async () => {
    vi.useFakeTimers();
    try {
      medusa.troubles.push('rate-limited');
      ordering.open();
      ordering.goTo('materials');
      ordering.change((state) => withTicks(state, specify(resolved()), true));
      ordering.goTo('checkout');
      await vi.runAllTimersAsync();
      ordering.setField('email', 'ana@example.com');
      ordering.setField('shippingAddress.countryCode', 'pt');
      for (const [field, value] of Object.entries(ADDRESS)) ordering.setField(`shippingAddress.${field}`, value);
      await vi.runAllTimersAsync();
      ordering.goOn();
      await vi.runAllTimersAsync();
      await ordering.place();
      expect(ordering.state.failure).toMatchObject({ fault: 'rate-limited', retry: 'order', wait: 2 });
      await ordering.retry();
      expect(medusa.sent).toHaveLength(1);
      await vi.advanceTimersByTimeAsync(2100);
      expect(ordering.state.failure?.wait).toBe(0);
      await ordering.retry();
      expect(ordering.state.screen).toBe('placed');
    } finally {
      vi.useRealTimers();
    }
  });

  it('goes on by itself when the browser is online again', async () => {
    await toReview();
    offline = true;
    medusa.away = true;
    await ordering.place();
    expect(ordering.state.failure).toMatchObject({ fault: 'offline', offline: true });
    offline = false;
    medusa.away = false;
    backOnline!();
    await settled();
    expect(ordering.state.screen).toBe('placed');
    expect(medusa.orders.size).toBe(1);
  });

  it('waits no longer once the buyer has gone elsewhere', async () => {
    await toReview();
    offline = true;
    medusa.away = true;
    await ordering.place();
    ordering.goTo('quantity');
    expect(backOnline).toBe(undefined);
  });

  it('lets nobody choose what is gone: the stamp, the way to ship, the country', async () => {
    await toReview();
    medusa.troubles.push('shipping-gone');
    await ordering.place();
    await settled();
    expect(ordering.state).toMatchObject({ screen: 'checkout', news: { kind: 'shipping-gone' } });
    ordering.goOn();
    await settled();
    medusa.troubles.push('country-gone');
    await ordering.place();
    expect(ordering.state).toMatchObject({ screen: 'checkout', news: { kind: 'country-gone' } });
    expect([...ordering.state.faulty]).toEqual(['shippingAddress.countryCode']);
  });

  it('says that the stamp is gone, where it is chosen', async () => {
    session = opened(smallCatalog({ stamps: STAMPS }));
    medusa.catalog = session.catalog;
    ordering.open();
    ordering.goTo('materials');
    ordering.change((state) => withTicks(state, specify(resolved()), true));
    ordering.goOn();
    expect(ordering.state.screen).toBe('stamp');
    await settled();
    ordering.stamping.change({ choice: 'crest' });
    await toCheckout();
    ordering.goOn();
    await settled();
    medusa.troubles.push('stamp-gone');
    await ordering.place();
    expect(ordering.state).toMatchObject({ screen: 'stamp', reviewing: true, news: { kind: 'stamp-gone' } });
  });

  it('brings design and order to the collection as it is now', async () => {
    await toReview();
    session = choose(session, 'zone:vamp', 'box-calf/chestnut');
    ordering.change((state) => withTicks(state, specify(resolved()), true));
    const next: Catalog = smallCatalog({ version: 2 });
    next.materials[0]!.swatches.pop();
    medusa.catalog = next;
    await ordering.place();
    expect(ordering.state.failure).toMatchObject({ fault: 'outdated', retry: 'renew' });
    await ordering.retry();
    await settled();
    // What is another material now is ticked off again; the rest is as it was.
    expect(ordering.state).toMatchObject({
      screen: 'materials',
      news: { kind: 'renewed', lost: ['zone:vamp'] },
      form: { email: 'ana@example.com' },
    });
    ordering.change((state) => withTicks(state, specify(resolved()), true));
    ordering.goTo('review');
    await settled();
    await ordering.place();
    expect(ordering.state.screen).toBe('placed');
    expect(medusa.sent.at(-1)?.request.design.catalog.version).toBe(2);
  });

  it('goes back to the design where the style is gone, with the order still there', async () => {
    await toReview();
    medusa.catalog = smallCatalog({ version: 2 });
    medusa.catalog.styles[0]!.id = 'derby';
    await ordering.place();
    await ordering.retry();
    expect(ordering.state.screen).toBe(undefined);
    expect(ordering.state.form.shippingAddress.city).toBe('Lisboa');
  });

  it('leads to the sizes where their limits are others by now', async () => {
    await toCheckout();
    ordering.goTo('quantity');
    ordering.changeDraft((draft) => withPairs(withType(draft, 'mini-bulk'), 42, 'F', 4));
    ordering.goTo('review');
    await settled();
    medusa.catalog = smallCatalog({ version: 2 });
    medusa.catalog.orderTypes[1]!.minPairs = 6;
    await ordering.place();
    await ordering.retry();
    expect(ordering.state).toMatchObject({ screen: 'quantity', refusals: 1, news: { kind: 'renewed', lost: [] } });
  });
});

describe('A page that is loaded again', () => {
  it('goes on where it was, with everything that was said', async () => {
    await toCheckout();
    ordering.chooseSystem('US');
    ordering.setField('note', 'Ring twice.');
    await reload();
    expect(ordering.state).toMatchObject({
      screen: 'checkout',
      sizing: { system: 'US' },
      form: { email: 'ana@example.com', note: 'Ring twice.', shippingAddress: { city: 'Lisboa' } },
      quote: { total: 42_500 },
    });
    ordering.goOn();
    expect(ordering.state.screen).toBe('review');
  });

  it('has the run of sizes, and the way back to the review', async () => {
    await toReview();
    ordering.goTo('quantity');
    ordering.changeDraft((draft) => withPairs(withType(draft, 'bulk'), 42.5, 'G', 12));
    await reload();
    expect(ordering.state).toMatchObject({ screen: 'quantity', draft: { type: 'bulk' }, reviewing: true });
    expect([...ordering.state.draft!.run]).toEqual([['42.5/G', 12]]);
  });

  it('never orders twice where the answer was lost: one order, its number', async () => {
    medusa.troubles.push('lost');
    await toReview();
    await ordering.place();
    expect(medusa.orders.size).toBe(1);
    await reload();
    expect(ordering.state).toMatchObject({ screen: 'review', failure: { fault: 'interrupted', retry: 'order' } });
    await ordering.retry();
    expect(ordering.state).toMatchObject({ screen: 'placed', placed: { number: '10001-BFG' } });
    expect(medusa.orders.size).toBe(1);
    expect(medusa.sent[1]).toEqual(medusa.sent[0]);
  });

  it('never orders twice where it was loaded while the order was on its way', async () => {
    await toReview();
    let gone = false;
    const answer = medusa.fetch;
    const store = createMedusaStore({
      url: FAKE_URL,
      publishableKey: FAKE_KEY,
      // The order arrives, and the page is gone before the answer is.
      fetch: async (...call) => {
        const response = await answer(...call);
        return gone ? new Promise<Response>(() => {}) : response;
      },
    });
    ordering.dispose();
    ordering = new Ordering(host({ store }));
    ordering.open();
    await settled();
    gone = true;
    void ordering.place();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(medusa.orders.size).toBe(1);
    await reload();
    await ordering.retry();
    expect(ordering.state.placed?.number).toBe('10001-BFG');
    expect(medusa.orders.size).toBe(1);
  });

  it('never orders twice even where something is changed after a lost answer', async () => {
    medusa.troubles.push('lost');
    await toReview();
    await ordering.place();
    await reload();
    ordering.goTo('checkout');
    ordering.setField('shippingAddress.address1', 'Rua do Carmo 2');
    ordering.goOn();
    await settled();
    await ordering.place();
    expect(ordering.state).toMatchObject({
      screen: 'placed',
      placedEarlier: true,
      placed: { number: '10001-BFG' },
    });
    expect(medusa.orders.size).toBe(1);
  });

  it('orders what was changed where the first try had not arrived', async () => {
    medusa.troubles.push('offline');
    await toReview();
    await ordering.place();
    await reload();
    ordering.goTo('checkout');
    ordering.setField('shippingAddress.address1', 'Rua do Carmo 2');
    ordering.goOn();
    await settled();
    await ordering.place();
    expect(ordering.state.placedEarlier).toBe(undefined);
    expect(medusa.orders.size).toBe(1);
    expect(medusa.sent.at(-1)?.request.shippingAddress.address1).toBe('Rua do Carmo 2');
  });

  it('keeps an artwork by the id that the store gave it', async () => {
    session = opened(smallCatalog({ stamps: STAMPS }));
    medusa.catalog = session.catalog;
    ordering.open();
    const artwork = { id: 'a1', name: 'Crest', aspect: 0.5, line: { width: 0.02 } };
    ordering.stamping.change({ choice: NEW_STAMP, artwork, width: '30', preview: 'blob:of-this-page' });
    await reload();
    expect(ordering.stamping.draft).toMatchObject({ choice: NEW_STAMP, artwork, width: '30' });
    expect(ordering.stamping.draft.preview).toBe(undefined);
  });

  it('remembers nothing once the order is placed, or discarded', async () => {
    await toReview();
    await ordering.place();
    await new Promise((resolve) => setTimeout(resolve, 350));
    expect(storage.getItem('order')).toBe(null);
    ordering.repeat();
    ordering.discard();
    await new Promise((resolve) => setTimeout(resolve, 350));
    expect(storage.getItem('order')).toBe(null);
    expect(ordering.state).toMatchObject({ form: { email: '' } });
    expect(ordering.state.screen).toBe(undefined);
  });

  it('begins anew where something else stands in its place, or it is another design’s', async () => {
    await toCheckout();
    ordering.dispose();
    const kept = storage.getItem('order')!;
    for (const text of [
      '',
      '[]',
      '{"version":1}',
      kept.replace('"version":1', '"version":9'),
      kept.replace('"run":[]', '"run":7'),
    ]) {
      storage.setItem('order', text);
      expect(new Ordering(host()).state.draft).toBe(undefined);
    }
    storage.setItem('order', kept);
    const memory = new OrderMemory({ shelf: shelf(() => storage), key: 'order', origin: '#another' });
    expect(new Ordering(host({ memory })).state.draft).toBe(undefined);
    expect(new Ordering(host()).state.draft).toBeDefined();
  });

  it('can do without a storage', async () => {
    const memory = new OrderMemory({ shelf: shelf(forbiddenStorage), key: 'order', origin: '' });
    ordering = new Ordering(host({ memory }));
    await toReview();
    await ordering.place();
    expect(ordering.state.screen).toBe('placed');
    ordering = new Ordering(host({ memory: undefined }));
    await toReview();
  });
});
