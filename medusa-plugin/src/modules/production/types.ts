import type { OrderType } from '@cordwainer/contract';

/** Where a production order stands. `transitions.ts` says what may follow what. */
export const PRODUCTION_STATUSES = [
  'pending-payment',
  'work-in-process',
  'on-hold',
  'finished',
  'shipped',
  'delivered',
  'cancelled',
] as const;
export type ProductionStatus = (typeof PRODUCTION_STATUSES)[number];

/** The statuses that an order may be held in, and goes back to afterwards. */
export const HOLDABLE_STATUSES = [
  'pending-payment',
  'work-in-process',
  'finished',
] as const satisfies ProductionStatus[];
export type HoldableStatus = (typeof HOLDABLE_STATUSES)[number];

export const PRODUCTION_TYPES = ['mto', 'mini-bulk', 'bulk'] as const satisfies readonly OrderType['id'][];
export type ProductionType = (typeof PRODUCTION_TYPES)[number];

export const ACTOR_TYPES = ['customer', 'user', 'system'] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

/** Who did it: a visitor of the storefront, a user of the admin, or the machine itself. */
export type Actor = { type: ActorType; id?: string | null };

/** What a customer is written about an order. */
export const MAIL_KINDS = [
  'order-received',
  'pay-link',
  'payment-received',
  'stage-reached',
  'balance-due',
  'shipped',
  'cancelled',
  'refunded',
  'stamp-in-review',
  'stamp-approved',
  'stamp-rejected',
  'stamp-ready',
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

export const MAIL_STATUSES = ['pending', 'sent', 'given-up'] as const;

/** What gave the reason for money going back: a merchant's wish, a cancellation, its coming too late, Medusa's own page. */
export const REFUND_ORIGINS = ['order', 'cancellation', 'late', 'medusa'] as const;
export type RefundOrigin = (typeof REFUND_ORIGINS)[number];
