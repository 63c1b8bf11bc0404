import type { MedusaContainer, RefundDTO } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import type { MoneyRefund } from '../../../payments/read-money';

/** Providers remember what they were asked under a key for a day. */
const REMEMBERED_MS = 23 * 3_600_000;

type Payment = { id: string; payment_collection_id: string };
/** What Medusa's payment module does itself between noting a refund and booking it; not part of its interface. */
type Inside = {
  retrievePayment(id: string): Promise<Payment>;
  listRefunds(filters: { id: string }): Promise<RefundDTO[]>;
  refundPaymentFromProvider_(payment: Payment, refund: RefundDTO): Promise<unknown>;
  maybeUpdatePaymentCollection_(id: string): Promise<void>;
};

/**
 * Asks the payment provider once more for a refund that Medusa has noted and of which nobody knows whether the provider
 * was asked: the process died in between. It is asked under the refund's own id, as the first time, so that a provider
 * that did it then does nothing now.
 *
 * @throws where the provider would not remember any more
 */
export async function askProviderAgain(
  container: MedusaContainer,
  { id, payment_id, created_at }: MoneyRefund,
): Promise<void> {
  if (Date.now() - new Date(created_at).getTime() > REMEMBERED_MS) {
    throw new Error(
      `Refund ${id} of payment ${payment_id} was begun more than a day ago: look at the payment provider whether it has the money`,
    );
  }
  const payments = container.resolve(Modules.PAYMENT) as unknown as Inside;
  const payment = await payments.retrievePayment(payment_id);
  const [refund] = await payments.listRefunds({ id });
  await payments.refundPaymentFromProvider_(payment, refund!);
  await payments.maybeUpdatePaymentCollection_(payment.payment_collection_id);
}
