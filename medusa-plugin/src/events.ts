/** What this plugin tells subscribers. Each carries `{ id }`, the production order's. */
export const ProductionOrderEvents = {
  /** Accepted, numbered, not paid yet. */
  SUBMITTED: 'production-order.submitted',
  /** Paid, or its deposit: production may begin. */
  LAUNCHED: 'production-order.launched',
  HELD: 'production-order.held',
  RESUMED: 'production-order.resumed',
  /** It reached another stage of production, forwards or back. */
  STAGE_REACHED: 'production-order.stage-reached',
  FINISHED: 'production-order.finished',
  SHIPPED: 'production-order.shipped',
  DELIVERED: 'production-order.delivered',
  CANCELLED: 'production-order.cancelled',
  /** The stamp that it asked for was approved, rejected, … */
  STAMP_MOVED: 'production-order.stamp-moved',
  /** Money came for it: the first, with which it is launched, or more of it. */
  PAID: 'production-order.paid',
  /** Money of it was given back, in whole or in part. */
  REFUNDED: 'production-order.refunded',
  /** Its design, sizes, address or note changed. */
  EDITED: 'production-order.edited',
} as const;

/** What happens to shipping groups as a whole; data: `{ id }`. */
export const ShippingGroupEvents = {
  /** One payment has come for all its orders, `payment_id`: each is to be given its part. */
  PAID: 'shipping-group.paid',
} as const;
