/**
 * An order that was sent and of which nobody knows yet whether it was taken: the answer was lost, or the page reloaded
 * meanwhile. Until that is known every further try has the same idempotency key. A store takes one order per key: it
 * answers the same order with the first one's number, and refuses another one where the first has gone through. So
 * nothing is ever ordered twice, even where something was changed between the tries. Pure.
 */
import type { OrderRequest } from '@cordwainer/contract';

export interface Attempt {
  readonly key: string;
  /** What was sent under the key, the latest last; more than one where something was changed between the tries. */
  readonly requests: readonly OrderRequest[];
}

/** The next try of an order: under the key of an earlier one as long as nobody knows how that ended. */
export function nextAttempt(open: Attempt | undefined, request: OrderRequest, newKey: () => string): Attempt {
  if (!open) return { key: newKey(), requests: [request] };
  const others = open.requests.filter((earlier) => !same(earlier, request));
  return { key: open.key, requests: [...others, request] };
}

/** What else may have gone through under the key, the latest first. */
export function earlierRequests({ requests }: Attempt): OrderRequest[] {
  return requests.slice(0, -1).reverse();
}

function same(one: OrderRequest, other: OrderRequest): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
