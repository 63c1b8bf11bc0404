import { createHash } from 'node:crypto';
import { toMajor } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { netOf, readPayment } from '../../payments/read-collections';
import { REFUND_KEY } from '../../payments/read-money';
import { bookRefunds } from './return-money';

export type Loss = {
  payment_id: string;
  /** Of the dispute. */
  ref: string;
  /** Minor units. */
  amount: number;
};

/**
 * Books that the bank took a payment back: as a refund that nobody asked the provider for, for the bank has seen to that.
 * Once for each dispute and payment: the refund's id follows from both. Its key says that it is no merchant's refund, so
 * that nobody writes a credit note for it or asks the provider to complete it.
 */
export async function noteLoss(container: MedusaContainer, { payment_id, ref, amount }: Loss): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT) as unknown as RefundBook;
  const id = `ref_${createHash('sha256').update(`${ref} ${payment_id}`).digest('hex').slice(0, 26)}`;
  const payment = await readPayment(container, payment_id);
  if (!payment) throw new Error(`Dispute ${ref} is about payment ${payment_id}, which is not there`);
  const left = Math.min(amount, netOf(payment));
  if (left > 0 && !payment.refunds.some((refund) => refund.id === id)) {
    const metadata = { [REFUND_KEY]: `dispute:${ref}` };
    const lost = toMajor(left, payment.currency_code.toUpperCase());
    await payments.createRefunds([
      { id, payment: payment_id, amount: lost, note: `Dispute ${ref} was lost`, metadata },
    ]);
  }
  await updateCollection(payments, payment_id);
}

/** The same, and off what the order has as paid: it then has that much outstanding. */
export async function bookLoss(container: MedusaContainer, orderId: string, loss: Loss): Promise<void> {
  await noteLoss(container, loss);
  const payment = await readPayment(container, loss.payment_id);
  if (payment) await bookRefunds(container, orderId, payment.currency_code, payment.refunds);
}

/** What Medusa's own refunds do to the collection that the payment is in. */
async function updateCollection(payments: RefundBook, payment_id: string): Promise<void> {
  const { payment_collection_id } = await payments.retrievePayment(payment_id, {
    select: ['id', 'payment_collection_id'],
  });
  const collected = await payments.listPayments({ payment_collection_id }, { relations: ['refunds'] });
  const refunded_amount = collected
    .flatMap(({ refunds }) => refunds ?? [])
    .reduce((sum, { amount }) => sum + Number(amount), 0);
  await payments.updatePaymentCollections(payment_collection_id, { refunded_amount });
}

/** Of the payment module, which makes these methods for each of its tables and leaves some of them out of its type. */
type RefundBook = {
  createRefunds(
    refunds: { id: string; payment: string; amount: number; note: string; metadata: Record<string, unknown> }[],
  ): Promise<unknown>;
  retrievePayment(id: string, config: { select: string[] }): Promise<{ payment_collection_id: string }>;
  listPayments(
    filters: { payment_collection_id: string },
    config: { relations: string[] },
  ): Promise<{ refunds?: { amount: unknown }[] }[]>;
  updatePaymentCollections(id: string, data: { refunded_amount: number }): Promise<unknown>;
};
