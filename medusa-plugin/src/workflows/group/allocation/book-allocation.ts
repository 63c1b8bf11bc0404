import { toMajor } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, MedusaError, Modules } from '@medusajs/framework/utils';
import {
  capturePaymentWorkflow,
  createOrUpdateOrderPaymentCollectionWorkflow,
  createPaymentSessionsWorkflow,
} from '@medusajs/medusa/core-flows';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type { Allocation } from '../../../modules/production/group-payment/allocations';
import type ProductionModuleService from '../../../modules/production/service';
import { ALLOCATION_PROVIDER } from '../../../payments/allocation-provider';
import { type Booking, readBooking } from './read-booking';

/**
 * Gives an order its part of a group's payment: a payment collection of its own, paid through our bookkeeping provider.
 *
 * For the holder of the allocation's lease only. Safe to repeat after a crash at any line: it looks at how far Medusa has
 * got, takes back what is half-written, and does the rest.
 */
export async function bookAllocation(
  container: MedusaContainer,
  allocation: Allocation,
  orderId: string,
): Promise<void> {
  const booking = await readBooking(container, { id: allocation.id, order_id: orderId });
  if (booking.state === 'booked') return;
  if (booking.state !== 'unbooked') await takeBackCapture(container, allocation, booking);
  const paymentId = booking.state === 'none' ? await authorize(container, allocation, orderId) : booking.paymentId;
  // Of a payment that is captured it only makes up for what is missing: the collection's sums, the order's transaction.
  await capturePaymentWorkflow(container).run({
    input: { payment_id: paymentId, captured_by: allocation.actor.id ?? undefined },
  });
}

async function authorize(container: MedusaContainer, allocation: Allocation, orderId: string): Promise<string> {
  const collectionId = await collect(container, allocation, orderId);
  const { result: session } = await createPaymentSessionsWorkflow(container).run({
    input: {
      payment_collection_id: collectionId,
      provider_id: ALLOCATION_PROVIDER,
      data: { allocation_id: allocation.id },
    },
  });
  const payment = await container.resolve(Modules.PAYMENT).authorizePaymentSession(session.id, {});
  if (payment) return payment.id;
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Allocation ${allocation.id} can't be authorised`);
}

/**
 * The order's collection, for exactly its part: what is outstanding, unless somebody has changed the order on Medusa's own
 * page meanwhile. The money is taken; what is missing or too much shows there.
 */
async function collect(container: MedusaContainer, { amount, currency }: Allocation, orderId: string): Promise<string> {
  const payments = container.resolve(Modules.PAYMENT);
  const { result } = await createOrUpdateOrderPaymentCollectionWorkflow(container).run({
    input: { order_id: orderId },
  });
  // A list where it was made just now; nothing where Medusa sees nothing to pay.
  const collection = [result ?? []].flat()[0] as { id: string } | undefined;
  const major = toMajor(amount, currency);
  if (collection) {
    await payments.updatePaymentCollections(collection.id, { amount: major });
    return collection.id;
  }
  const made = await payments.createPaymentCollections({ currency_code: currency.toLowerCase(), amount: major });
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.ORDER]: { order_id: orderId },
    [Modules.PAYMENT]: { payment_collection_id: made.id },
  });
  return made.id;
}

/** Of a capture that came to nothing, wherever in it the process died: another takes its place. */
async function takeBackCapture(container: MedusaContainer, allocation: Allocation, booking: Booking): Promise<void> {
  // Made by the module's service for each of its models, though its type does not say so.
  const payments = container.resolve(Modules.PAYMENT) as unknown as {
    deleteCaptures(selector: { id: string }): Promise<void>;
  };
  if (booking.state === 'open' && booking.capture) await payments.deleteCaptures({ id: booking.capture });
  if (allocation.capture_id === null) return;
  const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
  await production.forgetCapture(allocation.id, allocation.capture_id);
}
