export type { Fault } from './faults';
export { StripeDouble } from './stripe-double';
export type { Card, Dispute, Intent, LedgerLine, Refund, StripeEvent } from './types';
