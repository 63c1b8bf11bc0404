/** What can go wrong at a store. */
import type { Issue, Quote } from '@cordwainer/contract';

/**
 * - `offline`: no answer came; trying again may help
 * - `unavailable`: the server is there but can't answer now; trying again may help
 * - `rate-limited`: it was asked too often; `retryAfter` says how long to wait
 * - `price-changed`: `quote` holds what it costs now
 * - `invalid`: `issues` say what to mend
 * - `outdated`: the brand has published another catalog since this one was loaded
 * - `key-reused`: an earlier order with this idempotency key has gone through
 * - `refused`: anything else that trying again won't mend
 */
export type StoreFault =
  | 'offline'
  | 'unavailable'
  | 'rate-limited'
  | 'price-changed'
  | 'invalid'
  | 'outdated'
  | 'key-reused'
  | 'refused';

export interface StoreErrorDetail {
  readonly issues?: readonly Issue[];
  readonly quote?: Quote;
  /** Seconds after which asking again makes sense. */
  readonly retryAfter?: number;
  readonly cause?: unknown;
}

export interface StoreErrorDetail {
  readonly issues?: readonly Issue[];
  readonly quote?: Quote;
  /** Of the answer, where there was one. */
  readonly status?: number;
  /** What the store calls it. */
  readonly type?: string;
  readonly cause?: unknown;
}

export class StoreError extends Error {
  override readonly name = 'StoreError';
  constructor(
    readonly fault: StoreFault,
    message: string,
    readonly detail: StoreErrorDetail = {},
  ) {
    super(message, { cause: detail.cause });
  }

  /** The store has no such thing, or does not do this at all. */
  get isMissing(): boolean {
    return this.detail.status === 404;
  }

  get mayRetry(): boolean {
    return this.fault === 'offline' || this.fault === 'unavailable' || this.fault === 'rate-limited';
  }

  /** Whether what was asked for may have been done all the same: an order may have been taken. */
  get uncertain(): boolean {
    return this.fault === 'offline' || this.fault === 'unavailable';
  }
}
