import type { OrderTypeId } from '@cordwainer/contract';
import type { StoreFault } from '../commerce/store-error.js';
import type { ShoeErrorCode } from './shoe-error.js';

/** Where somebody is: designing, or on a page of the order. */
export type ActivityStep = 'design' | 'quantity' | 'materials' | 'stamp' | 'checkout' | 'review' | 'placed';

/**
 * Something that was done in the designer. It says what was done and never who did it: nothing that anybody typed, no name of a
 * saved design, no address, no order number, no link. Keys and values are the catalog's own: `zone:vamp`, `box-calf/black`.
 */
export type Activity =
  /** A collection has come, and the shoe of this style is designed. */
  | { readonly kind: 'opened'; readonly style: string; readonly catalog: string; readonly version: number }
  /** The shoe is seen for the first time. `still`: as a picture, because this browser can’t draw it in 3D. */
  | { readonly kind: 'first-picture'; readonly still: boolean }
  | { readonly kind: 'style-chosen'; readonly style: string }
  /** A part, or another question of the design, was opened. */
  | { readonly kind: 'part-visited'; readonly part: string }
  /** One choice was made. Without a value where it was typed, as a monogram is, or taken away. */
  | { readonly kind: 'choice-made'; readonly part: string; readonly value?: string }
  /** Several choices at once: a surprise, a leather for several parts, another design. */
  | { readonly kind: 'design-changed'; readonly parts: readonly string[] }
  | { readonly kind: 'undone' | 'redone' }
  /** A rule of the catalog forbade a choice. */
  | { readonly kind: 'choice-refused'; readonly part: string; readonly value: string }
  /** Something was opened over the designer: `share`, `saved-designs`, `comparison`, `shortcuts` … */
  | { readonly kind: 'panel-opened'; readonly panel: string }
  | { readonly kind: 'saved' }
  | { readonly kind: 'shared'; readonly way: ShareWay }
  | { readonly kind: 'step-entered'; readonly step: ActivityStep }
  /** `spent`: ms on it. */
  | { readonly kind: 'step-left'; readonly step: ActivityStep; readonly spent: number }
  | { readonly kind: 'order-type-chosen'; readonly type: OrderTypeId }
  /** Going on was refused. `fields`: which have to be looked at again, by their paths in the order request. */
  | { readonly kind: 'step-refused'; readonly step: ActivityStep; readonly fields: readonly string[] }
  /** `total`: minor units of `currency`. */
  | {
      readonly kind: 'order-placed';
      readonly style: string;
      readonly type: OrderTypeId;
      readonly pairs: number;
      readonly currency: string;
      readonly total: number;
    }
  /** Something failed, as `shoe-error` says at length. */
  | { readonly kind: 'failed'; readonly code: ShoeErrorCode; readonly fault?: StoreFault };

export type ShareWay = 'copy' | 'device' | 'e-mail' | 'qr-code';

/** `at`: ms since the designer came to the page. */
export type ActivityDetail = Activity & { readonly at: number };

/** Somebody did something. Sent only while somebody listens: see `activity`. */
export class ShoeActivityEvent extends CustomEvent<ActivityDetail> {
  static readonly type = 'shoe-activity';
  constructor(detail: ActivityDetail) {
    super(ShoeActivityEvent.type, { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'shoe-activity': ShoeActivityEvent;
  }
}
