import type { HoldableStatus, ProductionStatus } from './types';

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

/** Once it is paid, what was paid for stands: addresses within the same country, and what one has to say. */
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

/** A hold changes nothing of it: it is often the reason to edit. */
export function editableFields(order: {
  status: ProductionStatus;
  held_status: HoldableStatus | null;
  group_id?: string | null;
}): readonly EditableField[] {
  const status = order.held_status ?? order.status;
  if (order.group_id && status === 'pending-payment') return GROUPED;
  return status === 'on-hold' ? [] : EDITABLE[status];
}
