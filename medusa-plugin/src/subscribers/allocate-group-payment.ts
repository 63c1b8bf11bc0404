import type { SubscriberArgs, SubscriberConfig } from '@medusajs/framework';
import { ShippingGroupEvents } from '../events';
import { allocate } from '../workflows/group/allocation/allocate';

/** Gives each order of a group its part of the group's payment. What fails is done by a job. */
export default async function allocateGroupPayment({
  event,
  container,
}: SubscriberArgs<{ payment_id: string }>): Promise<void> {
  await allocate(container, event.data.payment_id);
}

export const config: SubscriberConfig = { event: ShippingGroupEvents.PAID };
