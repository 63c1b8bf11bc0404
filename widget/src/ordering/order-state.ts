/** All that ordering remembers, and the small questions that panels ask of it. Pure. */
import { type Quote, type SpecificationLine, translate } from '@cordwainer/contract';
import type { Country, PlacedOrder, ReadyStamp, ShippingOption, StoreFault } from '../commerce/store.js';
import { type CheckoutForm, emptyForm } from './checkout-form.js';
import type { OrderDraft } from './order-draft.js';
import { openSizing, type Sizing } from './sizing.js';
import type { StampDraft, Upload } from './stamp-draft.js';

export const ORDER_SCREENS = ['quantity', 'materials', 'stamp', 'checkout', 'placed'] as const;
export type OrderScreen = (typeof ORDER_SCREENS)[number];

export interface Failure {
  readonly fault: StoreFault;
  /** What trying again would do; nothing to try where it is missing. */
  readonly retry?: 'countries' | 'shipping' | 'quote' | 'order';
  /** The store's own words, for faults that the designer has none for. */
  readonly message: string;
}

export interface OrderState {
  /** Missing while designing. */
  readonly screen?: OrderScreen;
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
  readonly busy?: 'countries' | 'shipping' | 'quote' | 'order';
  readonly failure?: Failure;
  readonly placed?: PlacedOrder;
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
