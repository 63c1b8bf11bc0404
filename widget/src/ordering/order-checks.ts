/** What an order lacks yet, page by page, and the request that it is once it lacks nothing. Pure. */
import {
  checkQuantity,
  type OrderRequest,
  type ResolvedDesign,
  type Result,
  type StampChoice,
  specify,
} from '@cordwainer/contract';
import { faultyFields, toOrderRequest } from './checkout-form.js';
import { quantityOf } from './order-draft.js';
import { type OrderScreen, type OrderState, tickedIds } from './order-state.js';

/** Everything that one page asks of the buyer, in its order. */
export type Stop = Exclude<OrderScreen, 'placed'>;

/** What an order is made of beside what the buyer has said. */
export interface OrderSurroundings {
  readonly resolved: ResolvedDesign;
  readonly currency: string;
  readonly locale: string;
  readonly stamp: { readonly stamp?: StampChoice };
  /** Lines that are confirmed by having been chosen. */
  readonly confirmed: readonly string[];
  /** Fields of the stamp that keep the order from going on. */
  readonly stampFaults: readonly string[];
}

/** Paths of fields of a page that keep the order from going on; none where all is said. */
export function missingOn(stop: Stop, state: OrderState, around: OrderSurroundings): ReadonlySet<string> {
  const { draft } = state;
  if (!draft) return new Set(['quantity']);
  switch (stop) {
    case 'quantity':
      return faultyFields(checkQuantity(around.resolved, quantityOf(draft)));
    case 'materials': {
      const lines = specify(around.resolved);
      return new Set(tickedIds(state, lines).length === lines.length ? [] : ['confirmed']);
    }
    case 'stamp':
      return new Set(around.stampFaults);
    case 'checkout': {
      const request = requestOf(state, around);
      return request.ok ? new Set() : faultyFields(request.issues);
    }
    case 'review':
      return new Set();
  }
}

/** The order as it would be sent, or every fault at its path. */
export function requestOf(state: OrderState, around: OrderSurroundings): Result<OrderRequest> {
  const { resolved, currency, locale, stamp, confirmed } = around;
  return toOrderRequest(state.form, {
    resolved,
    quantity: quantityOf(state.draft!),
    currency,
    locale,
    confirmed: [...tickedIds(state, specify(resolved)), ...confirmed],
    ...stamp,
    expected: state.quote ?? { goods: 0, shipping: 0, total: 0 },
  });
}

/** The same order in other words: the language and the price that was shown make no other wish. */
export function sameWish(one: OrderRequest, other: OrderRequest): boolean {
  const wish = ({ locale: _, expected: __, confirmed: ___, ...rest }: OrderRequest) => JSON.stringify(rest);
  return wish(one) === wish(other);
}
