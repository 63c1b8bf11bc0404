import type { HoldableStatus, ProductionStatus } from '../types';

export const GROUP_STATES = [
  /** Nothing is paid: orders may come and go. */
  'open',
  /** Somebody is paying at this moment. */
  'paying',
  /** The payment has come and is being booked, order by order. */
  'partly-paid',
  /** All that is not cancelled is paid and being made. */
  'paid',
  /** All of it is made. */
  'finished',
  'partly-shipped',
  'shipped',
  'delivered',
  /** Every order of it is cancelled. */
  'cancelled',
  'dissolved',
] as const;
export type GroupState = (typeof GROUP_STATES)[number];

export type MemberState = { status: ProductionStatus; held_status: HoldableStatus | null; paying: boolean };

/**
 * How a group stands. It follows from its orders and is kept nowhere: two places could say two things. What is cancelled
 * counts no more; what is held keeps the place it was held in.
 */
export function groupState(members: readonly MemberState[], dissolved: boolean): GroupState {
  if (dissolved) return 'dissolved';
  const all = members.filter(({ status }) => status !== 'cancelled');
  if (all.length === 0) return 'cancelled';
  const at = (...statuses: ProductionStatus[]) =>
    all.filter(({ status, held_status }) => statuses.includes(held_status ?? status)).length;
  if (at('pending-payment') === all.length) return members.some(({ paying }) => paying) ? 'paying' : 'open';
  if (at('pending-payment') > 0) return 'partly-paid';
  if (at('delivered') === all.length) return 'delivered';
  if (at('shipped', 'delivered') === all.length) return 'shipped';
  if (at('shipped', 'delivered') > 0) return 'partly-shipped';
  return at('finished') === all.length ? 'finished' : 'paid';
}
