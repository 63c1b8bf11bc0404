import { toMajor, toMinor } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { createOrderCreditLinesWorkflow } from '@medusajs/medusa/core-flows';
import { type Money, type MoneyRefund, readMoney } from '../../../payments/read-money';

/** Refunds that the Medusa order does not know of: their process died, or the order was cancelled before. */
export async function unbookedRefunds(container: MedusaContainer, { orderId, refunds }: Money): Promise<MoneyRefund[]> {
  if (refunds.length === 0) return [];
  const booked = await container
    .resolve(Modules.ORDER)
    .listOrderTransactions({ order_id: orderId, reference: 'refund' }, { select: ['id', 'reference_id'] });
  const known = new Set(booked.map(({ reference_id }) => reference_id));
  return refunds.filter(({ id }) => !known.has(id));
}

/** Takes note of refunds on the Medusa order, as Medusa's own workflow does where it comes to its end. */
export async function bookRefunds(
  container: MedusaContainer,
  { orderId, currency }: Money,
  refunds: readonly MoneyRefund[],
): Promise<void> {
  if (refunds.length === 0) return;
  await container.resolve(Modules.ORDER).addOrderTransactions(
    refunds.map(({ id, amount }) => ({
      order_id: orderId,
      amount: -amount,
      currency_code: currency.toLowerCase(),
      reference: 'refund',
      reference_id: id,
    })),
  );
}

/** What is outstanding of an order, minor units; negative where too much is paid. */
export function balanceOf({ total, paid, currency }: Money): number {
  return toMinor(total, currency) - paid;
}

/**
 * Takes off the order's total what was given back of what it came to, so that it is not asked for again. What had been
 * paid too much comes off nothing: that only brings the order even.
 *
 * @param before what was outstanding before the refund, minor units; negative where too much was paid
 * @param given what was given back, minor units
 */
export async function creditRefund(
  container: MedusaContainer,
  orderId: string,
  { before, given, refund_id }: { before: number; given: number; refund_id: string },
): Promise<void> {
  const money = await readMoney(container, orderId);
  if (money.canceled) return;
  const wanted = before >= 0 ? before : Math.min(before + given, 0);
  const missing = balanceOf(money) - wanted;
  if (missing <= 0) return;
  // Medusa keeps fractions of a minor unit, and refuses to credit more than it thinks is outstanding.
  const exact = money.total - money.payments.reduce((net, { captured, refunded }) => net + captured - refunded, 0);

  await createOrderCreditLinesWorkflow(container).run({
    input: {
      id: orderId,
      credit_lines: [
        { amount: Math.min(toMajor(missing, money.currency), exact), reference: 'refund', reference_id: refund_id },
      ],
    },
  });
}

/** Changes left by a process that died within a refund; Medusa begins no other change beside them. */
export async function cancelStaleCredits(container: MedusaContainer, { changes }: Money): Promise<void> {
  const stale = changes.filter(({ type }) => type === 'credit_line').map(({ id }) => id);
  if (stale.length > 0) await container.resolve(Modules.ORDER).cancelOrderChange(stale);
}
