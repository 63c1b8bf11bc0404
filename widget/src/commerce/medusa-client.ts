/** Requests to the Medusa plugin. No other file knows a URL of it. */
import type { Issue, Quote } from '@cordwainer/contract';
import { StoreError } from './store-error.js';

export interface MedusaOptions {
  /** Where Medusa answers, with or without a slash at the end: `https://shop.example`. */
  readonly url: string;
  /** Names the brand's sales channel. */
  readonly publishableKey: string;
  /** Proves which customer it is that asks: the token that Medusa's `/auth/customer` answers. */
  readonly customerToken?: string;
  /** The customer's session is in a cookie of the store's. */
  readonly customerSession?: boolean;
  readonly fetch?: typeof fetch;
}

/** Long enough for a slow phone network; nobody waits longer without wanting to try again. */
const PATIENCE_MS = 30_000;

/** The brand's catalog as it came, not yet validated. */
export async function fetchCatalog(options: MedusaOptions, signal?: AbortSignal): Promise<unknown> {
  const answer = await requester(options)<{ catalog?: unknown }>('catalog', { signal });
  return answer.catalog ?? answer;
}

export interface ErrorAnswer {
  readonly type?: string;
  readonly message?: string;
  readonly issues?: readonly Issue[];
  readonly quote?: Quote;
}

interface RequestOptions {
  /** `POST` with a body, `GET` without, unless told otherwise. */
  readonly method?: 'DELETE';
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

export type Requester = <T>(path: string, options: RequestOptions) => Promise<T>;

export function requester({
  url,
  publishableKey,
  customerToken,
  customerSession,
  fetch: send = (...call) => fetch(...call),
}: MedusaOptions): Requester {
  const base = `${url.replace(/\/+$/, '')}/store/cordwainer/`;
  return async <T>(path: string, { method, body, headers, signal }: RequestOptions) => {
    const response = await answered(
      send(base + path, {
        method: method ?? (body === undefined ? 'GET' : 'POST'),
        headers: {
          accept: 'application/json',
          'x-publishable-api-key': publishableKey,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(customerToken ? { authorization: `Bearer ${customerToken}` } : {}),
          ...headers,
        },
        ...(customerSession ? { credentials: 'include' } : {}),
        body: body === undefined ? undefined : JSON.stringify(body),
        signal: signal ? AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]) : AbortSignal.timeout(PATIENCE_MS),
      }),
      signal,
    );
    const answer: unknown = await response.json().catch(() => undefined);
    if (!response.ok)
      throw faultOf(response.status, (answer ?? {}) as ErrorAnswer, response.headers.get('retry-after'));
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

/** @param retryAfter the header of this name: seconds, or a date as proxies write it */
export function faultOf(status: number, said: ErrorAnswer, retryAfter: string | null = null): StoreError {
  const answer = { ...said, status };
  const message = answer.message ?? `The store answered with status ${status}.`;
  const { issues = [] } = answer;
  if (status === 409 && answer.quote) return new StoreError('price-changed', message, answer);
  if (status === 429) return new StoreError('rate-limited', message, { ...answer, retryAfter: seconds(retryAfter) });
  if (issues.some(({ code }) => code === 'idempotency-key-reused'))
    return new StoreError('key-reused', message, answer);
  // What the designer offers is always in its catalog: a design that is refused is one of an earlier catalog.
  if (issues.some(({ path, code }) => code === 'other-version' || path.startsWith('design.')))
    return new StoreError('outdated', message, answer);
  // 409 without any: the same order is still being taken. 408 and 425 ask to come again, too.
  if (status >= 500 || [408, 425].includes(status) || (status === 409 && issues.length === 0))
    return new StoreError('unavailable', message, answer);
  return new StoreError(issues.length > 0 ? 'invalid' : 'refused', message, answer);
}

/** Half a minute where nothing usable is said. */
function seconds(retryAfter: string | null): number {
  const said = Number(retryAfter ?? '');
  const until = Number.isFinite(said) ? said : (Date.parse(retryAfter ?? '') - Date.now()) / 1000;
  return until > 0 && until < 86_400 ? Math.ceil(until) : 30;
}
