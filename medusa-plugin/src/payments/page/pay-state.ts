import { awaitsPayment } from '../payable';

export const PAY_STATES = ['payable', 'paying', 'authorized', 'paid', 'cancelled', 'held', 'grouped'] as const;
/** What can be done on the page where an order or a group is paid. */
export type PayState = (typeof PAY_STATES)[number];

export type OrderStanding = {
  status: string;
  held_status: string | null;
  group_id?: string | null;
  paying_until: Date | string | null;
  editing_until: Date | string | null;
  cancelling_until: Date | string | null;
};

export type Circumstances = {
  /** What is to be paid next, minor units. */
  due: number;
  /** Whether it is about an order by itself, not as a member of its group. */
  alone: boolean;
  /** Agreed to already; the merchant has yet to say that the money came. */
  authorized: boolean;
  now: Date;
};

/**
 * How a payment stands, by its orders and what is due of them. Of a group one order decides where it is held; cancelled
 * ones are not paid for, and leave the rest payable.
 */
export function payStateOf(orders: readonly OrderStanding[], { due, alone, authorized, now }: Circumstances): PayState {
  const wanted = orders.filter(({ status, cancelling_until }) => status !== 'cancelled' && !cancelling_until);
  if (wanted.length === 0) return 'cancelled';
  if (due === 0) return 'paid';
  // Paid with its group it would be above; a group that is paid asks nothing of its members.
  if (alone && wanted.some((order) => order.group_id && awaitsPayment(order))) return 'grouped';
  if (authorized) return 'authorized';
  if (wanted.some(({ paying_until }) => paying_until !== null && new Date(paying_until) > now)) return 'paying';
  // While it is edited its price is open, as it may be of an order on hold.
  if (wanted.some(({ status, editing_until }) => status === 'on-hold' || editing_until)) return 'held';
  return 'payable';
}
