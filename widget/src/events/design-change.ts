import type { Design } from '@cordwainer/contract';

/** The design has changed: somebody chose, undid, redid or started over. */
export class DesignChangeEvent extends CustomEvent<{ readonly design: Design; readonly designCode: string }> {
  static readonly type = 'design-change';
  constructor(detail: { readonly design: Design; readonly designCode: string }) {
    super(DesignChangeEvent.type, { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'design-change': DesignChangeEvent;
  }
}
