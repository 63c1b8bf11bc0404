/** The store as the Medusa plugin serves it. No other file knows a URL of it. */
import type { Issue, OrderRequest, Quote, QuoteRequest, ShippingOptionsRequest } from '@cordwainer/contract';
import { createStampStore } from './medusa-stamps.js';
import { type Country, type PlacedOrder, type ShippingOption, type Store, StoreError } from './store.js';

export interface MedusaStoreOptions {
  /** Where Medusa answers, with or without a slash at the end: `https://shop.example`. */
  readonly url: string;
  /** Names the brand's sales channel. */
  readonly publishableKey: string;
  readonly fetch?: typeof fetch;
}

/** Long enough for a slow phone network; nobody waits longer without wanting to try again. */
const PATIENCE_MS = 30_000;

export function createMedusaStore(options: MedusaStoreOptions): Store {
  const request = requester(options);
  return {
    stamps: createStampStore(options, request),
    async catalog(signal) {
      const answer = await request<{ catalog?: unknown }>('catalog', { signal });
      return answer.catalog ?? answer;
    },
    async countries(signal) {
      const answer = await request<{ countries: Country[] }>('countries', { signal });
      return answer.countries.map((country) => ({
        ...country,
        code: country.code.toLowerCase(),
        currency: country.currency?.toUpperCase(),
      }));
    },
    async shippingOptions(body: ShippingOptionsRequest, signal) {
      const answer = await request<{ shipping_options: ShippingOptionAnswer[] }>('shipping-options', { body, signal });
      return answer.shipping_options.map(({ transit_days, ...option }) => ({ ...option, transitDays: transit_days }));
    },
    async quote(body: QuoteRequest, signal) {
      return (await request<{ quote: Quote }>('quotes', { body, signal })).quote;
    },
    async placeOrder(body: OrderRequest, idempotencyKey) {
      const { order } = await request<{ order: OrderAnswer }>('orders', {
        body,
        headers: { 'Idempotency-Key': idempotencyKey },
      });
      const { link_token, ...rest } = order;
      return { ...rest, currency: order.currency.toUpperCase(), linkToken: link_token };
    },
  };
}

interface ShippingOptionAnswer extends Omit<ShippingOption, 'transitDays'> {
  readonly transit_days?: ShippingOption['transitDays'];
}

interface OrderAnswer extends Omit<PlacedOrder, 'linkToken'> {
  readonly link_token?: string;
}

export interface ErrorAnswer {
  readonly type?: string;
  readonly message?: string;
  readonly issues?: readonly Issue[];
  readonly quote?: Quote;
}

interface RequestOptions {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

export type Requester = <T>(path: string, options: RequestOptions) => Promise<T>;

function requester({ url, publishableKey, fetch: send = (...call) => fetch(...call) }: MedusaStoreOptions): Requester {
  const base = `${url.replace(/\/+$/, '')}/store/cordwainer/`;
  return async <T>(path: string, { body, headers, signal }: RequestOptions) => {
    const response = await answered(
      send(base + path, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          accept: 'application/json',
          'x-publishable-api-key': publishableKey,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        body: body === undefined ? undefined : JSON.stringify(body),
        signal: signal ? AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]) : AbortSignal.timeout(PATIENCE_MS),
      }),
      signal,
    );
    const answer: unknown = await response.json().catch(() => undefined);
    if (!response.ok) throw faultOf(response.status, (answer ?? {}) as ErrorAnswer);
    // An answer that is no JSON comes from a proxy or a captive portal, not from the store.
    if (answer === undefined) throw new StoreError('unavailable', 'The store gave no readable answer.');
    return answer as T;
  };
}

async function answered(response: Promise<Response>, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await response;
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new StoreError('offline', 'The store could not be reached.', { cause });
  }
}

export function faultOf(status: number, answer: ErrorAnswer): StoreError {
  const message = answer.message ?? `The store answered with status ${status}.`;
  if (status === 409 && answer.quote) return new StoreError('price-changed', message, answer);
  if (status === 409 && answer.issues && answer.issues.length > 0) return new StoreError('invalid', message, answer);
  // 409 without a quote: the same order is still being taken. 408, 425 and 429 ask to come again, too.
  if (status >= 500 || [408, 409, 425, 429].includes(status)) return new StoreError('unavailable', message, answer);
  if (answer.issues?.some((issue) => issue.code === 'other-version'))
    return new StoreError('outdated', message, answer);
  if (answer.issues && answer.issues.length > 0) return new StoreError('invalid', message, answer);
  return new StoreError('refused', message, answer);
}
