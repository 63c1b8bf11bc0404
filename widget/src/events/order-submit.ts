import type { OrderRequest } from '@cordwainer/contract';

/** Somebody places the order. Cancel it (`preventDefault()`) to take the order yourself; the designer then sends nothing. */
export class OrderSubmitEvent extends CustomEvent<{ readonly request: OrderRequest; readonly idempotencyKey: string }> {
  static readonly type = 'order-submit';
  constructor(detail: { readonly request: OrderRequest; readonly idempotencyKey: string }) {
    super(OrderSubmitEvent.type, { detail, bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'order-submit': OrderSubmitEvent;
  }
}
