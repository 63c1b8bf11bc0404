/** What this plugin tells subscribers. Each carries `{ id }`, the production order's. */
export const ProductionOrderEvents = {
  /** Accepted, numbered, not paid yet. */
  SUBMITTED: 'production-order.submitted',
  /** Paid in full: production may begin. */
  LAUNCHED: 'production-order.launched',
  CANCELLED: 'production-order.cancelled',
} as const;
