import { toMajor } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import { type CollectedPayment, netOf } from '../../../payments/read-collections';

/**
 * Gives a payment back, whole, that its group can't take. Safe to repeat: what Medusa knows as given back is not given
 * back again.
 */
export async function returnPayment(
  container: MedusaContainer,
  payment: CollectedPayment,
  reason: string,
): Promise<void> {
  const amount = netOf(payment);
  if (amount <= 0) return;
  container.resolve(ContainerRegistrationKeys.LOGGER).warn(`Payment ${payment.id} of a group goes back: ${reason}`);
  await container.resolve(Modules.PAYMENT).refundPayment({
    payment_id: payment.id,
    amount: toMajor(amount, payment.currency_code.toUpperCase()),
    note: reason,
  });
}
