/** A Medusa with the plugin, as far as a browser sees it: answers requests, remembers them, fails when told to. */
import {
  type Catalog,
  type Design,
  type Issue,
  type OrderRequest,
  price,
  type Quote,
  type QuoteRequest,
  resolve,
  type ShippingOptionsRequest,
} from '@cordwainer/contract';
import { smallCatalog } from './small-catalog.js';

export const FAKE_URL = 'https://shop.example';
export const FAKE_KEY = 'pk_test';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: unknown;
}

/** What the next order is answered with instead of a number. */
export type Trouble =
  | 'offline'
  | 'down'
  /** The order is taken, and the answer never comes. */
  | 'lost'
  | 'rate-limited'
  | 'price-changed'
  | 'bad-city'
  | 'stamp-gone'
  | 'shipping-gone'
  | 'country-gone';

export class FakeMedusa {
  readonly asked: Asked[] = [];
  readonly troubles: Trouble[] = [];
  /** Order numbers by idempotency key: the same key never makes a second order. */
  readonly orders = new Map<string, string>();
  readonly #bodies = new Map<string, string>();
  /** Where orders are paid; null where the brand has no such page. */
  payUrl: string | null = 'https://brand.example/pay#t';
  shippingAmount = 2500;
  /** False: a store that keeps no designs. */
  keepsDesigns = true;
  /** Answers nothing at all. */
  away = false;
  /** Ready designs as the store answers them; undefined: a store that has no such thing. */
  inspirations: readonly object[] | undefined;
  /** Designs that are kept for links, by the id in the link. */
  readonly shared = new Map<string, Design>();
  /** Designs on accounts by their ids, by the token of who is signed in; who is not here is not signed in. */
  readonly accounts = new Map<string, Map<string, { name: string; design: Design }>>([['ada', new Map()]]);

  constructor(public catalog: Catalog = smallCatalog()) {}

  /** Takes the place of `fetch`. @returns what puts the browser's back */
  install(): () => void {
    const own = globalThis.fetch;
    globalThis.fetch = this.fetch;
    return () => {
      globalThis.fetch = own;
    };
  }

  readonly fetch: typeof fetch = async (input, init = {}) => {
    const url = new URL(String(input));
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    const asked = {
      method: init.method ?? 'GET',
      path: url.pathname + url.search,
      headers: new Headers(init.headers),
      body,
    };
    this.asked.push(asked);
    if (this.away) throw new TypeError('Failed to fetch');
    if (asked.headers.get('x-publishable-api-key') !== FAKE_KEY) return json(401, { message: 'no key' });
    const [resource, id] = url.pathname.replace('/store/cordwainer/', '').split('/');
    if (!this.keepsDesigns && url.pathname.includes('/designs')) return json(404, { message: 'Cannot find it' });
    if (url.pathname.includes('/customers/me/designs')) return this.#account(asked, url.pathname.split('/')[6]);
    if (resource === 'designs') return id ? this.#linked(id) : this.#share(body as { design: Design });
    switch (resource) {
      case 'catalog':
        return json(200, { catalog: this.catalog });
      case 'inspirations':
        return this.inspirations
          ? json(200, { inspirations: this.inspirations })
          : json(404, { message: 'Cannot find it' });
      case 'countries':
        return json(200, {
          countries: [
            { code: 'pt', name: 'Portugal', currency: 'EUR' },
            { code: 'jp', name: 'Japan', currency: 'JPY' },
            { code: 'us', name: 'United States' },
            { code: 'hk', name: 'Hong Kong' },
          ],
        });
      case 'shipping-options':
        if (this.#isOutdated(body as QuoteRequest)) return json(422, OTHER_VERSION);
        return json(200, { shipping_options: this.#shippingOptions(body as ShippingOptionsRequest) });
      case 'quotes':
        if (this.#isOutdated(body as QuoteRequest)) return json(422, OTHER_VERSION);
        return json(200, { quote: this.quote(body as QuoteRequest) });
      case 'orders':
        return id === 'secret'
          ? json(201, { pay_link: { id: 'pl_1', token: 't', url: this.payUrl } })
          : this.#order(asked);
      default:
        return json(404, { message: 'not found' });
    }
  };

  /** The orders that were sent, in order. */
  get sent(): { readonly key: string | null; readonly request: OrderRequest }[] {
    return this.asked
      .filter((asked) => asked.path.endsWith('/orders'))
      .map((asked) => ({ key: asked.headers.get('idempotency-key'), request: asked.body as OrderRequest }));
  }

  quote({ design, quantity, currency, shippingOption }: Omit<QuoteRequest, 'countryCode'>): Quote {
    const resolved = resolve(this.catalog, design);
    if (!resolved.ok) throw new Error('unknown design');
    const { total: goods, pairs } = price(resolved.value, quantity, currency);
    const shipping = shippingOption === 'express' ? this.shippingAmount * 2 : this.shippingAmount;
    const total = goods + shipping;
    return { currency, pairs, lines: [], goods, shipping, tax: Math.round(total / 6), taxIncluded: true, total };
  }

  #account({ method, headers, body }: Asked, id: string | undefined): Response {
    const designs = this.accounts.get(headers.get('authorization')?.replace('Bearer ', '') ?? '');
    if (!designs) return json(401, { message: 'Unauthorized' });
    const sent = body as { name: string; design: Design };
    const known = id === undefined ? undefined : designs.get(id);
    if (id !== undefined && !known) return json(404, { type: 'not-found', message: 'none' });
    if (method === 'DELETE') designs.delete(id!);
    else if (known) designs.set(id!, { ...known, name: sent.name });
    else if (method === 'POST') designs.set(`savd_${designs.size + Math.random()}`, sent);
    const all = [...designs].map(([own, entry]) => ({ id: own, ...entry, saved_at: '2026-11-29T12:00:00.000Z' }));
    return json(200, method === 'GET' ? { designs: all.reverse() } : { design: all.at(-1) ?? null });
  }

  #share({ design }: { design: Design }): Response {
    const said = JSON.stringify(design);
    const known = [...this.shared].find(([, kept]) => JSON.stringify(kept) === said)?.[0];
    const id = known ?? `d${String(this.shared.size).padStart(16, 'x')}`;
    this.shared.set(id, design);
    return json(known ? 200 : 201, { design: { share_id: id, design } });
  }

  #linked(id: string): Response {
    const design = this.shared.get(id);
    return design ? json(200, { design: { share_id: id, design } }) : json(404, { type: 'not-found', message: 'none' });
  }

  /** The brand has published another catalog since. */
  #isOutdated({ design }: Pick<QuoteRequest, 'design'>): boolean {
    return design.catalog.version !== this.catalog.version;
  }

  #shippingOptions({ currency }: ShippingOptionsRequest) {
    return [
      {
        id: 'standard',
        name: 'Standard',
        amount: this.shippingAmount,
        currency,
        transit_days: { min: 4, max: 6 },
      },
      { id: 'express', name: 'Express', amount: this.shippingAmount * 2, currency },
    ];
  }

  #order({ headers, body }: Asked): Response {
    const request = body as OrderRequest;
    const key = headers.get('idempotency-key') ?? '';
    const trouble = this.troubles.shift();
    if (trouble === 'offline') throw new TypeError('Failed to fetch');
    if (trouble === 'down') return json(503, { type: 'unavailable', message: 'down' });
    if (trouble === 'rate-limited')
      return json(429, { type: 'too-many-calls', message: 'Too many calls', issues: [] }, { 'retry-after': '2' });
    const issue = trouble && ISSUES[trouble];
    if (issue) return json(422, { type: 'invalid-order', message: 'invalid', issues: [issue] });
    const known = this.orders.get(key);
    if (known && this.#bodies.get(key) !== JSON.stringify(body)) {
      const reused = { path: 'Idempotency-Key', code: 'idempotency-key-reused', message: 'was used for another' };
      return json(422, { type: 'idempotency-key-reused', message: 'reused', issues: [reused] });
    }
    if (!known) {
      if (this.#isOutdated(request)) return json(422, OTHER_VERSION);
      if (trouble === 'price-changed') this.shippingAmount += 1000;
      const quote = this.quote(request);
      if (quote.total !== request.expected.total) {
        return json(409, { type: 'price-changed', message: 'price changed', issues: [], quote });
      }
      this.orders.set(key, `${10_001 + this.orders.size}-BFG`);
      this.#bodies.set(key, JSON.stringify(body));
    }
    if (trouble === 'lost') throw new TypeError('Failed to fetch');
    const number = this.orders.get(key)!;
    const { currency, expected } = request;
    return json(201, {
      order: {
        id: `order_${number}`,
        number,
        status: 'pending',
        currency,
        total: expected.total,
        link_token: 'secret',
      },
    });
  }
}

const OTHER_VERSION = {
  type: 'invalid-order',
  message: 'other version',
  issues: [{ path: 'design.catalog.version', code: 'other-version', message: 'is another version' }],
};

/** What the store finds fault with, at its path. */
const ISSUES: Partial<Record<Trouble, Issue>> = {
  'bad-city': { path: 'shippingAddress.city', code: 'unknown-city', message: 'is not known' },
  'stamp-gone': { path: 'stamp.id', code: 'unknown-stamp', message: 'is not ready' },
  'shipping-gone': { path: 'shippingOption', code: 'unknown-shipping-option', message: 'is not offered' },
  'country-gone': { path: 'shippingAddress.countryCode', code: 'other-country', message: 'is not shipped to' },
};

function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
}
