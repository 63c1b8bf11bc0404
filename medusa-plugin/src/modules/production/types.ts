import type { OrderType } from '@cordwainer/contract';

/** Where a production order stands. Money moves it from the first to the second; people move it from there on. */
export const PRODUCTION_STATUSES = ['pending-payment', 'work-in-process', 'cancelled'] as const;
export type ProductionStatus = (typeof PRODUCTION_STATUSES)[number];

export const PRODUCTION_TYPES = ['mto', 'mini-bulk', 'bulk'] as const satisfies readonly OrderType['id'][];

export const ACTOR_TYPES = ['customer', 'user', 'system'] as const;

/** Who did it: a visitor of the storefront, a user of the admin, or the machine itself. */
export type Actor = { type: (typeof ACTOR_TYPES)[number]; id?: string | null };

/** What may follow what; anything else is refused. */
export const TRANSITIONS: Readonly<Record<ProductionStatus, readonly ProductionStatus[]>> = {
  'pending-payment': ['work-in-process', 'cancelled'],
  'work-in-process': [],
  cancelled: [],
};
