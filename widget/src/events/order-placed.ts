import type { OrderRequest } from '@cordwainer/contract';
import type { PlacedOrder } from '../commerce/store.js';

/** The store has taken the order. */
export class OrderPlacedEvent extends CustomEvent<{ readonly order: PlacedOrder; readonly request: OrderRequest }> {
  static readonly type = 'order-placed';
  constructor(detail: { readonly order: PlacedOrder; readonly request: OrderRequest }) {
    super(OrderPlacedEvent.type, { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'order-placed': OrderPlacedEvent;
  }
}
