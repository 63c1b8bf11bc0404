import { toMinor } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { refundPaymentWorkflow } from '@medusajs/medusa/core-flows';
import { type Money, readMoney, shareRefund } from '../../../payments/read-money';

export type RefundBeyondFeeStepInput = {
  order_id: string;
  /** What stays, minor units. */
  fee: number;
  reason: string;
  user_id?: string | null;
};

/**
 * Gives back what was paid beyond the fee and answers how much that was, minor units. Safe to repeat: it looks at what
 * Medusa has captured and given back, so what was given back is not given back again, and what a process that died had
 * not booked on the order any more is booked.
 *
 * No compensation: money that was given back can't be called back.
 */
export const refundBeyondFeeStep = createStep(
  'refund-beyond-fee',
  async (input: RefundBeyondFeeStepInput, { container }) => {
    const before = await readMoney(container, input.order_id);
    // Left by a process that died within a refund; Medusa begins no other change beside it.
    const stale = before.changes.filter(({ type }) => type === 'credit_line').map(({ id }) => id);
    if (stale.length > 0) await container.resolve(Modules.ORDER).cancelOrderChange(stale);
    for (const { id, amount } of shareRefund(before, input.fee)) {
      await refund(container, before, { payment_id: id, amount, note: input.reason, user_id: input.user_id });
    }
    const after = await readMoney(container, input.order_id);
    await bookRefunds(container, after);
    return new StepResponse({
      refunded: toMinor(
        after.refunds.reduce((sum, { amount }) => sum + amount, 0),
        after.currency,
      ),
    });
  },
);

type Refund = { payment_id: string; amount: number; note: string; user_id?: string | null };

/**
 * Through Medusa's own workflow, which calls the provider, notes the refund on the payment and the order, and takes it
 * off the order's total by a credit line. It can't do the last on a cancelled order, as where money came late: there the
 * payment module alone does it.
 */
async function refund(container: MedusaContainer, money: Money, { user_id, ...refund }: Refund): Promise<void> {
  const input = { ...refund, created_by: user_id ?? undefined };
  if (!money.canceled) await refundPaymentWorkflow(container).run({ input });
  else await container.resolve(Modules.PAYMENT).refundPayment(input);
}

/** Refunds that the order does not know of: their process died, or the order was cancelled before. */
async function bookRefunds(container: MedusaContainer, { orderId, currency, refunds }: Money): Promise<void> {
  const orders = container.resolve(Modules.ORDER);
  const booked = await orders.listOrderTransactions({ order_id: orderId, reference: 'refund' });
  const known = new Set(booked.map(({ reference_id }) => reference_id));
  const missing = refunds.filter(({ id }) => !known.has(id));
  if (missing.length === 0) return;
  await orders.addOrderTransactions(
    missing.map(({ id, amount }) => ({
      order_id: orderId,
      amount: -amount,
      currency_code: currency.toLowerCase(),
      reference: 'refund',
      reference_id: id,
    })),
  );
}
