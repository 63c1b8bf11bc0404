/** Sends the order, and never twice: tries whose end nobody knows go on under one key. */
import type { OrderRequest } from '@cordwainer/contract';
import { newKey } from '../commerce/idempotency.js';
import type { PlacedOrder, Store, StoreError } from '../commerce/store.js';
import { type Attempt, earlierRequests, nextAttempt } from './attempt.js';
import { asStoreError } from './enquiries.js';
import type { OrderState } from './order-state.js';

/** Who has taken an order: the store, the page itself, or the store at an earlier try that had gone through after all. */
export type TakenBy = 'store' | 'page' | 'earlier';

export interface PlacingHost {
  readonly store: Store;
  readonly state: OrderState;
  set(change: Partial<OrderState>): void;
  /** Asks the page; false where it takes the order itself. */
  submit(request: OrderRequest, idempotencyKey: string): boolean;
  /** What is known is written down now: the page may be gone before there is an answer. */
  keepNow(): void;
  placed(order: PlacedOrder, request: OrderRequest, by: TakenBy): void;
  failed(error: StoreError, request: OrderRequest): void;
}

export class Placing {
  constructor(private readonly host: PlacingHost) {}

  async send(request: OrderRequest): Promise<void> {
    const { host } = this;
    if (host.state.busy === 'order') return;
    const before = host.state.attempt;
    const attempt = nextAttempt(before, request, newKey);
    if (!host.submit(request, attempt.key)) {
      const { currency, expected } = request;
      host.placed({ id: attempt.key, status: 'submitted', currency, total: expected.total }, request, 'page');
      return;
    }
    host.set({ busy: 'order', failure: undefined, attempt });
    host.keepNow();
    try {
      await this.#place(attempt, request, before !== undefined);
    } catch (thrown) {
      const error = asStoreError(thrown);
      // Who was asked to wait has not been heard; everything else that is certain ends the attempt.
      const open = error.uncertain ? attempt : error.fault === 'rate-limited' ? before : undefined;
      host.set({ busy: undefined, attempt: open });
      host.failed(error, request);
    }
  }

  async #place(attempt: Attempt, request: OrderRequest, retrying: boolean): Promise<void> {
    const { host } = this;
    try {
      host.placed(await host.store.placeOrder(request, attempt.key), request, 'store');
    } catch (thrown) {
      const error = asStoreError(thrown);
      if (error.fault !== 'key-reused' || !retrying) throw error;
      await this.#findEarlier(attempt, error);
    }
  }

  /** One of the earlier tries has gone through: the store answers it with its number. */
  async #findEarlier(attempt: Attempt, error: StoreError): Promise<void> {
    const { host } = this;
    for (const earlier of earlierRequests(attempt)) {
      try {
        host.placed(await host.store.placeOrder(earlier, attempt.key), earlier, 'earlier');
        return;
      } catch (thrown) {
        if (asStoreError(thrown).fault !== 'key-reused') throw thrown;
      }
    }
    throw error;
  }
}
