import { RefusalError } from '../refusal';
import type { Payments } from './read-payments';

/** @throws Refusal 409 where an order is paid or cancelled, by its own status */
export function refuseUnlessPending({ number, status }: { number: string; status: string }): void {
  if (status === 'cancelled') throw notPayable('cancelled', `Order ${number} is cancelled`);
  if (status !== 'pending-payment') throw notPayable('already-paid', `Order ${number} is paid`);
}

/** @throws Refusal 409 where an order is paid or cancelled, by what Medusa knows of its money */
export function refuseSettled(number: string, payments: Payments | undefined): void {
  if (payments?.canceled) throw notPayable('cancelled', `Order ${number} is cancelled`);
  if (payments?.paidInFull) throw notPayable('already-paid', `Order ${number} is paid`);
}

export function notPayable(type: string, message: string): RefusalError {
  return new RefusalError({ status: 409, type, message });
}
