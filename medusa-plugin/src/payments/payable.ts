import { RefusalError } from '../refusal';
import type { Payments } from './read-payments';

export type Payable = { number: string; status: string; held_status?: string | null; editing_until?: unknown };

/** Whether money is awaited for an order, be it held meanwhile. */
export function awaitsPayment({ status, held_status }: Pick<Payable, 'status' | 'held_status'>): boolean {
  return (held_status ?? status) === 'pending-payment';
}

/**
 * @throws Refusal 409 where an order is paid or cancelled, by its own status
 */
export function refuseUnlessPending(order: Payable): void {
  if (order.status === 'cancelled') throw notPayable('cancelled', `Order ${order.number} is cancelled`);
  if (!awaitsPayment(order)) throw notPayable('already-paid', `Order ${order.number} is paid`);
}

/**
 * An order on hold, or being edited, is not offered for payment: something about it is open, its price perhaps. Money that comes all the
 * same, by a payment begun before or a transfer, is booked.
 *
 * @throws Refusal 409
 */
export function refuseWhileHeld({ number, status, editing_until }: Payable): void {
  if (editing_until) throw notPayable('edit-in-progress', `Order ${number} is being edited at this moment`);
  if (status === 'on-hold') throw notPayable('on-hold', `Order ${number} is on hold and can be paid when that is over`);
}

/** @throws Refusal 409 where an order is paid or cancelled, by what Medusa knows of its money */
export function refuseSettled(number: string, payments: Payments | undefined): void {
  if (payments?.canceled) throw notPayable('cancelled', `Order ${number} is cancelled`);
  if (payments?.paidInFull) throw notPayable('already-paid', `Order ${number} is paid`);
}

export function notPayable(type: string, message: string, retryAfter?: number): RefusalError {
  return new RefusalError({ status: 409, type, message, retryAfter });
}
