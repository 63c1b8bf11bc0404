import type { SubscriberArgs, SubscriberConfig } from '@medusajs/framework';
import { ContainerRegistrationKeys, PaymentEvents } from '@medusajs/framework/utils';
import { launchProductionOrderWorkflow } from '../workflows/production/workflows/launch-production-order';

/** Whichever way a payment was captured: our admin page, Medusa's own, or a provider's webhook. */
export default async function launchPaidOrder({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'payment',
    fields: ['payment_collection.order.production_order.id'],
    filters: { id: event.data.id },
  });
  type Row = { payment_collection?: { order?: { production_order?: { id: string } } } };
  const id = (data as unknown as Row[])[0]?.payment_collection?.order?.production_order?.id;
  if (id) await launchProductionOrderWorkflow(container).run({ input: { id, actor: { type: 'system' } } });
}

export const config: SubscriberConfig = { event: PaymentEvents.CAPTURED };
