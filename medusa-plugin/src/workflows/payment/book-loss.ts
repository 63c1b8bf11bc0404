import { toMajor } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import type { CollectedPayment } from '../../payments/read-collections';
import { bookRefunds } from './return-money';

export type Loss = {
  orderId: string;
  payment: CollectedPayment /** Of the dispute. */;
  ref: string /** Minor units. */;
  amount: number;
};

/**
 * Books that the bank took a payment back: as a refund that nobody asked the provider for, for the bank has seen to that.
 * The order then has that much outstanding. Once for each dispute.
 */
export async function bookLoss(container: MedusaContainer, { orderId, payment, ref, amount }: Loss): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT) as unknown as RefundBook;
  const note = `Dispute ${ref} was lost`;
  const before = await payments.listRefunds({ payment_id: payment.id });
  if (!before.some((refund) => refund.note === note)) {
    await payments.createRefunds([
      { payment: payment.id, amount: toMajor(amount, payment.currency_code.toUpperCase()), note },
    ]);
  }
  await bookRefunds(container, orderId, payment.currency_code, await payments.listRefunds({ payment_id: payment.id }));
}

type Refund = { id: string; amount: unknown; note: string | null };

/** Of the payment module, which makes these methods for each of its tables and leaves them out of its type. */
type RefundBook = {
  listRefunds(filters: { payment_id: string }): Promise<Refund[]>;
  createRefunds(refunds: { payment: string; amount: number; note: string }[]): Promise<Refund[]>;
};
