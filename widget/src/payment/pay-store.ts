/** The plugin's routes behind a link to pay. No other file of the payment knows a URL of them. */
import type { CostSummary } from '@cordwainer/contract';

export type Purpose = 'deposit' | 'balance' | 'whole' | 'extra';

export interface PayOrder {
  readonly number: string;
  readonly model_name: string;
  readonly type: string;
  /** Where its picture is, below the store's own address. */
  readonly picture: string;
  readonly costs: CostSummary;
}

export type PayMethod =
  | {
      readonly kind: 'stripe';
      readonly publishable_key: string;
      /** What is charged: card networks know three-digit currencies to ten minor units only. */
      readonly amount: number;
      /** The same as Stripe counts it. */
      readonly form_amount: number;
    }
  | { readonly kind: 'manual'; readonly at_once: boolean };

/** What a link to pay is for. Amounts in minor units. */
export interface PayPage {
  readonly brand: { readonly code: string; readonly name: string };
  readonly orders: readonly PayOrder[];
  readonly costs: CostSummary;
  readonly paid: number;
  readonly due: { readonly amount: number; readonly currency: string; readonly purpose: Purpose };
  readonly state: 'payable' | 'paying' | 'authorized' | 'paid' | 'cancelled' | 'held' | 'grouped';
  readonly method: PayMethod | null;
  readonly expires_at: string;
}

export interface PaySession {
  readonly amount: number;
  readonly currency: string;
  readonly client_secret: string | null;
}

export interface Confirmation {
  readonly state: 'paid' | 'processing' | 'requires-action' | 'failed' | 'authorized';
  readonly message: string | null;
}

/** `offline`: no answer at all. `unavailable`: none that helps, try again. Everything else is the store's own word. */
export type PayFault =
  | 'offline'
  | 'unavailable'
  | 'not-found'
  | 'link-expired'
  | 'link-revoked'
  | 'amount-changed'
  | (string & {});

export class PayError extends Error {
  constructor(
    readonly fault: PayFault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'PayError';
  }
}

export interface PayStore {
  page(): Promise<PayPage>;
  /** Nothing where it has none, or has none yet. */
  picture(order: PayOrder): Promise<Blob | undefined>;
  /** Begins the payment of the amount that the buyer was shown; refused with `amount-changed` where it is another. */
  start(due: { amount: number; currency: string }): Promise<PaySession>;
  confirm(): Promise<Confirmation>;
}

export interface PayStoreOptions {
  /** Where Medusa answers, with or without a slash at the end. */
  readonly url: string;
  readonly publishableKey: string;
  readonly token: string;
  readonly fetch?: typeof fetch;
}

/** Banks take their time, and the server asks them before it answers. */
const PATIENCE_MS = 45_000;

export function createPayStore(options: PayStoreOptions): PayStore {
  const { url, publishableKey, token, fetch: send = (...call) => fetch(...call) } = options;
  const origin = url.replace(/\/+$/, '');
  const base = `${origin}/store/cordwainer/pay/${encodeURIComponent(token)}`;

  async function ask(address: string, body?: unknown): Promise<Response> {
    try {
      return await send(address, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          'x-publishable-api-key': publishableKey,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        body: body === undefined ? undefined : JSON.stringify(body),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
    } catch (cause) {
      throw new PayError('offline', 'The store could not be reached.', { cause });
    }
  }
  async function read<Answer>(address: string, body?: unknown): Promise<Answer> {
    const response = await ask(address, body);
    const answer: unknown = await response.json().catch(() => undefined);
    if (!response.ok) throw faultOf(response.status, (answer ?? {}) as { type?: string; message?: string });
    // An answer that is no JSON comes from a proxy or a captive portal, not from the store.
    if (answer === undefined) throw new PayError('unavailable', 'The store gave no readable answer.');
    return answer as Answer;
  }

  return {
    page: async () => (await read<{ pay: PayPage }>(base)).pay,
    async picture({ picture }) {
      const response = await ask(`${origin}${picture}?size=mail`);
      return response.ok ? response.blob() : undefined;
    },
    // These two alone: what else a page's due amount has is nothing that the store takes from a browser.
    start: async ({ amount, currency }) =>
      (await read<{ session: PaySession }>(`${base}/session`, { expected: { amount, currency } })).session,
    confirm: async () => (await read<{ payment: Confirmation }>(`${base}/confirm`, {})).payment,
  };
}

function faultOf(status: number, { type, message = '' }: { type?: string; message?: string }): PayError {
  if (status === 404) return new PayError('not-found', message);
  if (status >= 500 || status === 408 || status === 429 || !type) return new PayError('unavailable', message);
  return new PayError(type, message);
}
