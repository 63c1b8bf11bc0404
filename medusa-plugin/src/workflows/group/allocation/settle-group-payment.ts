import { toMinor } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { ShippingGroupEvents } from '../../../events';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type { GroupShare } from '../../../modules/production/group-payment/book';
import type ProductionModuleService from '../../../modules/production/service';
import { chargeable } from '../../../payments/chargeable';
import { sharesOfCollection } from '../../../payments/group-collection';
import { capturedOf, readPayment } from '../../../payments/read-collections';
import type { SettledPayment } from '../../../payments/subject';
import { completeCapture } from '../../payment/complete-capture';
import { returnPayment } from './return-payment';

/**
 * Takes a group's captured payment: writes down whose which part of it is, in one transaction, and has the parts booked on
 * their orders, for which it does not wait: there may be many. What the group can't take goes back. Idempotent.
 */
export async function settleGroupPayment(
  container: MedusaContainer,
  groupId: string,
  { id, actor }: SettledPayment,
): Promise<void> {
  const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
  const found = await readPayment(container, id);
  const payment = found && (await completeCapture(container, found));
  // Only the whole of it is shared out: what was captured in part waits for the rest.
  if (!payment?.captured_at) return;
  const currency = payment.currency_code.toUpperCase();
  const shares = await sharesOf(container, id, capturedOf(payment));
  const result = shares
    ? await production.bookGroupPayment({ group_id: groupId, payment_id: id, actor, currency, shares })
    : ({ booked: false, reason: 'It is not what the group came to' } as const);
  if (!result.booked) {
    await returnPayment(container, payment, result.reason);
    return;
  }
  await container
    .resolve(Modules.EVENT_BUS)
    .emit({ name: ShippingGroupEvents.PAID, data: { id: groupId, payment_id: id } });
}

/**
 * Who has to be paid how much by the payment, as it was written down when it was begun, with what its provider rounds up
 * for each; nothing where the sum is another.
 */
async function sharesOf(
  container: MedusaContainer,
  paymentId: string,
  captured: number,
): Promise<GroupShare[] | undefined> {
  const payments = container.resolve(Modules.PAYMENT);
  const { payment_collection_id, provider_id } = await payments.retrievePayment(paymentId);
  const collection = await payments.retrievePaymentCollection(payment_collection_id);
  const currency = collection.currency_code.toUpperCase();
  const shares = (await sharesOfCollection(container, payment_collection_id)).map((share) => ({
    ...share,
    amount: chargeable(provider_id, share.amount, currency),
  }));
  const asked = toMinor(Number(collection.amount), currency);
  const sum = shares.reduce((total, { amount }) => total + amount, 0);
  return shares.length > 0 && captured === asked && captured === sum ? shares : undefined;
}
