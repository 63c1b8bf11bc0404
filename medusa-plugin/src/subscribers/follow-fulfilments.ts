import type { SubscriberArgs, SubscriberConfig } from '@medusajs/framework';
import { ContainerRegistrationKeys, FulfillmentWorkflowEvents } from '@medusajs/framework/utils';
import { followFulfilmentsWorkflow } from '../workflows/shipping/workflows/follow-fulfilments';

type Row = { order?: { production_order?: { id: string } } };

/** What is shipped or delivered on Medusa's order page is shipped or delivered here too. */
export default async function followFulfilments({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'fulfillment',
    fields: ['order.production_order.id'],
    filters: { id: event.data.id },
  });
  const id = (data as unknown as Row[])[0]?.order?.production_order?.id;
  if (id) await followFulfilmentsWorkflow(container).run({ input: { id } });
}

export const config: SubscriberConfig = {
  event: [FulfillmentWorkflowEvents.SHIPMENT_CREATED, FulfillmentWorkflowEvents.DELIVERY_CREATED],
};
