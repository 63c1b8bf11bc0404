/** All that ordering remembers, and the small questions that panels ask of it. Pure. */
import { type Quote, type SpecificationLine, translate } from '@cordwainer/contract';
import type { Country, PlacedOrder, ReadyStamp, ShippingOption, StoreFault } from '../commerce/store.js';
import type { Attempt } from './attempt.js';
import { type CheckoutForm, emptyForm } from './checkout-form.js';
import type { OrderDraft } from './order-draft.js';
import { openSizing, type Sizing } from './sizing.js';
import type { StampDraft, Upload } from './stamp-draft.js';

export const ORDER_SCREENS = ['quantity', 'materials', 'stamp', 'checkout', 'review', 'placed'] as const;
export type OrderScreen = (typeof ORDER_SCREENS)[number];

/** What the store is asked; `renew` is the catalog, where it has another one by now. */
export type Question = 'countries' | 'shipping' | 'quote' | 'order' | 'renew';

export interface Failure {
  /** `interrupted`: the page was loaded again before the store had answered. */
  readonly fault: StoreFault | 'interrupted';
  /** What trying again would do; nothing to try where it is missing. */
  readonly retry?: Question;
  /** Seconds until trying again makes sense. */
  readonly wait?: number;
  /** The browser knows that it is offline: what failed is tried again as soon as it is back. */
  readonly offline?: boolean;
  /** What the store calls it. */
  readonly code?: string;
  /** The store's own words, for faults that the designer has none for. */
  readonly message: string;
}

/** Something that the buyer has to know before going on. */
export type News =
  /** The collection is another one than before; keys of choices that it does not have any more. */
  | { readonly kind: 'renewed'; readonly lost: readonly string[] }
  /** What was chosen is gone, and something else has to be chosen. */
  | { readonly kind: 'stamp-gone' | 'stamp-exists' | 'shipping-gone' | 'country-gone' }
  /** The store finds fault with sizes or numbers: what it calls that, and its own words. */
  | { readonly kind: 'quantity'; readonly code?: string; readonly message: string };

export interface OrderState {
  /** Missing while designing. */
  readonly screen?: OrderScreen;
  /** The review was left to change something: going on leads back to it. */
  readonly reviewing?: boolean;
  readonly draft?: OrderDraft;
  readonly sizing: Sizing;
  /** Value that each line of the specification had when it was ticked off: another value wants another tick. */
  readonly ticked: ReadonlyMap<string, string>;
  /** Missing until it is asked for. */
  readonly stamp?: StampDraft;
  /** Stamps that the brand has; missing until the store has said. */
  readonly stamps?: readonly ReadyStamp[];
  readonly upload: Upload;
  readonly form: CheckoutForm;
  /** Paths of fields to look at again. */
  readonly faulty: ReadonlySet<string>;
  /** How often going on was refused; tells the element to bring the first fault into view. */
  readonly refusals: number;
  readonly countries: readonly Country[];
  readonly shippingOptions: readonly ShippingOption[];
  readonly quote?: Quote;
  /** The price went from what was shown to what the store asks now; the buyer has to agree first. */
  readonly priceChange?: { readonly before: number; readonly after: Quote };
  readonly busy?: Question;
  readonly failure?: Failure;
  readonly news?: News;
  /** An order that was sent and not answered yet. */
  readonly attempt?: Attempt;
  /** Throwing everything away was asked for and not confirmed yet. */
  readonly discarding?: boolean;
  readonly placed?: PlacedOrder;
  /** The order that was placed is the one of an earlier try, without what was changed since. */
  readonly placedEarlier?: boolean;
  /** The order's payment page is being asked for, or could not be had. */
  readonly paying?: 'asking' | 'none' | 'failed';
}

export function initialOrderState(country = ''): OrderState {
  return {
    sizing: openSizing(country),
    ticked: new Map(),
    upload: {},
    form: emptyForm(country),
    faulty: new Set(),
    refusals: 0,
    countries: [],
    shippingOptions: [],
  };
}

/** Where ordering stands after an order: who orders again finds address and sizes as they were, and confirms anew. */
export function afterOrder(state: OrderState): OrderState {
  const { placed, placedEarlier, paying, news, failure, quote, screen, reviewing, ...rest } = state;
  return { ...rest, ticked: new Map(), faulty: new Set() };
}

export function isTicked({ ticked }: OrderState, line: SpecificationLine): boolean {
  return ticked.get(line.id) === valueTicked(line);
}

export function withTicks(state: OrderState, lines: readonly SpecificationLine[], on: boolean): OrderState {
  const ticked = new Map(state.ticked);
  for (const line of lines) {
    if (on) ticked.set(line.id, valueTicked(line));
    else ticked.delete(line.id);
  }
  return { ...state, ticked };
}

export function tickedIds(state: OrderState, lines: readonly SpecificationLine[]): string[] {
  return lines.filter((line) => isTicked(state, line)).map((line) => line.id);
}

function valueTicked(line: SpecificationLine): string {
  return translate(line.value, 'en');
}
