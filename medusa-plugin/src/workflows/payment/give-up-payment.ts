import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { readCollections } from '../../payments/read-collections';

/**
 * Gives up a payment that is authorised and not taken, and with it the sum that was asked for, where nothing else of it is
 * paid: Medusa would go on counting it when it says how much of an order is.
 */
export async function giveUpPayment(container: MedusaContainer, id: string): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT);
  await payments.cancelPayment(id);
  const { payment_collection_id } = await payments.retrievePayment(id);
  const [collection] = await readCollections(container, [payment_collection_id]);
  if (!collection?.payments.every(({ canceled_at, captures }) => canceled_at && captures.length === 0)) return;
  await payments.updatePaymentCollections(payment_collection_id, { status: 'canceled' } as never);
}
