import type { ActorType, HoldableStatus, ProductionStatus } from './types';

/** What of an order may be changed after it was accepted, named as in its request. */
export const EDITABLE_FIELDS = [
  'design',
  'quantity',
  'shippingAddress',
  'billingAddress',
  'shippingOption',
  'stamp',
  'note',
] as const;
export type EditableField = (typeof EDITABLE_FIELDS)[number];

/** Once it is paid, what was paid for stands for who bought it: addresses within the same country, and what one has to say. */
const PAID: readonly EditableField[] = ['shippingAddress', 'billingAddress', 'note'];

/** In a shipping group that is not paid, what has no part in its shipping; for the rest an order leaves the group first. */
const GROUPED: readonly EditableField[] = ['billingAddress', 'note'];

const EDITABLE: Record<Exclude<ProductionStatus, 'on-hold'>, readonly EditableField[]> = {
  'pending-payment': EDITABLE_FIELDS,
  'work-in-process': PAID,
  finished: PAID,
  shipped: [],
  delivered: [],
  cancelled: [],
};

/**
 * What a merchant may change beyond that, with a price that is worked out again: more is charged, less is given back. Not a
 * stamp, whose mould is being made, and of finished shoes only how they travel.
 */
const BY_MERCHANT: Partial<Record<ProductionStatus, readonly EditableField[]>> = {
  'work-in-process': EDITABLE_FIELDS.filter((field) => field !== 'stamp'),
  finished: ['shippingAddress', 'billingAddress', 'shippingOption', 'note'],
};

/** A hold changes nothing of it: it is often the reason to edit. */
export function editableFields(
  order: { status: ProductionStatus; held_status: HoldableStatus | null; group_id?: string | null },
  by: ActorType = 'customer',
): readonly EditableField[] {
  const status = order.held_status ?? order.status;
  if (status === 'on-hold') return [];
  if (order.group_id && status === 'pending-payment') return GROUPED;
  // A group's price was paid as one, and stays.
  const more = by === 'customer' || order.group_id ? undefined : BY_MERCHANT[status];
  return more ?? EDITABLE[status];
}
