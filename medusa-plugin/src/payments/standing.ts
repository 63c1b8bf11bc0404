import { type Quote, toMinor } from '@cordwainer/contract';
import type { Money } from './read-money';

/** An order's money in minor units, as Medusa has it. */
export type Sums = {
  /** What the order comes to now, without what was credited. */
  total: number;
  /** All that ever came in. */
  captured: number;
  refunded: number;
  /** What it asks for before production starts; 0 where it asks for all. */
  deposit: number;
  /** Nothing is due for a cancelled order. */
  cancelled: boolean;
};

export type Standing = {
  /** What came in and was not given back. */
  paid: number;
  outstanding: number;
  /** What was paid beyond the total. */
  overpaid: number;
  /** Whether enough is paid to begin production. */
  mayStart: boolean;
  /** Something came in and nothing is missing. */
  paidInFull: boolean;
};

/** How an order's money stands. Pure, whole minor units, for currencies of any number of digits. */
export function standingOf({ total, captured, refunded, deposit, cancelled }: Sums): Standing {
  const paid = captured - refunded;
  const outstanding = cancelled ? 0 : Math.max(0, total - paid);
  const paidInFull = captured > 0 && paid > 0 && outstanding === 0;
  return {
    paid,
    outstanding,
    overpaid: cancelled ? 0 : Math.max(0, paid - total),
    mayStart: paidInFull || (deposit > 0 && paid >= deposit),
    paidInFull,
  };
}

/**
 * What of the price that was agreed to is settled: with what is outstanding it adds up to that price. A refund that was
 * credited makes the order cheaper and what was paid less by the same amount, and the agreed price stays what it was.
 */
export function settledOf(agreed: number, sums: Sums): number {
  const { paid, outstanding } = standingOf(sums);
  return sums.cancelled ? paid : Math.max(paid, agreed - outstanding);
}

/** The sums of an order, with the deposit of the quote that was agreed to. */
export function sumsOf(money: Money, quote: Pick<Quote, 'deposit'>): Sums {
  const captured = money.payments.reduce((sum, payment) => sum + payment.captured, 0);
  const refunded = money.payments.reduce((sum, payment) => sum + payment.refunded, 0);
  return {
    total: toMinor(money.total, money.currency),
    captured: toMinor(captured, money.currency),
    refunded: toMinor(refunded, money.currency),
    deposit: quote.deposit?.amount ?? 0,
    cancelled: money.canceled,
  };
}
