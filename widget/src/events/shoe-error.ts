/**
 * What went wrong:
 * - `catalog`: it could not be loaded or is not valid
 * - `design`: a design or code that was set does not fit the catalog
 * - `scene`: the 3D view could not be drawn; designing and ordering still work
 * - `model`: a style's shape could not be made
 * - `designing`: what helps with designing could not be loaded; choosing still works
 * - `order`: ordering could not be loaded
 * - `store`: the store refused or did not answer
 * - `words`: those of a language could not be loaded; English stands in
 */
export type ShoeErrorCode = 'catalog' | 'design' | 'scene' | 'model' | 'designing' | 'order' | 'store' | 'words';

export interface ShoeErrorDetail {
  readonly code: ShoeErrorCode;
  /** For developers, in English; people see the designer's own words. */
  readonly message: string;
  readonly cause?: unknown;
}

/** Something failed. The designer has already told the person what they can do. */
export class ShoeErrorEvent extends CustomEvent<ShoeErrorDetail> {
  static readonly type = 'shoe-error';
  constructor(detail: ShoeErrorDetail) {
    super(ShoeErrorEvent.type, { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'shoe-error': ShoeErrorEvent;
  }
}
