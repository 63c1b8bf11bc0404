import type { SubscriberArgs, SubscriberConfig } from '@medusajs/framework';
import { OrderWorkflowEvents } from '@medusajs/framework/utils';
import { PRODUCTION_MODULE } from '../modules/production';
import type ProductionModuleService from '../modules/production/service';
import { cancelProductionOrderWorkflow } from '../workflows/production/workflows/cancel-production-order';

/**
 * An order that is cancelled in Medusa is not made either, unless it is under way to the customer. Medusa has given back
 * everything by then.
 */
export default async function cancelWithMedusaOrder({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const [order] = await container
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .listProductionOrders({ order_id: event.data.id }, { select: ['id'], take: 1 });
  if (!order) return;
  await cancelProductionOrderWorkflow(container).run({
    input: { id: order.id, actor: { type: 'system' }, reason: 'The Medusa order was cancelled', optional: true },
  });
}

export const config: SubscriberConfig = { event: OrderWorkflowEvents.CANCELED };
