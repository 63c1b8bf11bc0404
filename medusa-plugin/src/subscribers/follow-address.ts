import type { SubscriberArgs, SubscriberConfig } from '@medusajs/framework';
import { OrderWorkflowEvents } from '@medusajs/framework/utils';
import { followAddress } from '../workflows/group/follow-address';

/** An order whose address was changed on Medusa's own page travels with others than before. */
export default async function followChangedAddress({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await followAddress(container, event.data.id);
}

export const config: SubscriberConfig = { event: OrderWorkflowEvents.UPDATED };
