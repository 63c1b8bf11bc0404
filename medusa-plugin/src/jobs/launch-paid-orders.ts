import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { eachOf } from '../each-of';
import { launchProductionOrderWorkflow } from '../workflows/production/workflows/launch-production-order';

const DAY_MS = 86_400_000;
const LOOK_BACK_MS = 7 * DAY_MS;

type Payment = {
  payment_collection?: { order?: { production_order?: { id: string; number: string; status: string } } };
};

/** Launches orders whose payment was captured while nobody listened: the event of it died with its process. */
export default async function launchPaidOrders(container: MedusaContainer): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'payment',
    fields: [
      'payment_collection.order.production_order.id',
      'payment_collection.order.production_order.number',
      'payment_collection.order.production_order.status',
    ],
    filters: { captured_at: { $gt: new Date(Date.now() - LOOK_BACK_MS) } } as never,
  });
  const pending = (data as unknown as Payment[])
    .map((payment) => payment.payment_collection?.order?.production_order)
    .filter((order) => order?.status === 'pending-payment');
  await eachOf(
    pending,
    container.resolve(ContainerRegistrationKeys.LOGGER),
    (order) => `Cannot launch order ${order?.number}`,
    (order) => launchProductionOrderWorkflow(container).run({ input: { id: order!.id, actor: { type: 'system' } } }),
  );
}

export const config = { name: 'cordwainer-launch-paid-orders', schedule: '*/5 * * * *' };
