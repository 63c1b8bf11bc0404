import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { eachOf } from '../each-of';
import { type Capture, capturedBy } from '../payments/captured-by';
import { launchProductionOrderWorkflow } from '../workflows/production/workflows/launch-production-order';

const DAY_MS = 86_400_000;
const LOOK_BACK_MS = 7 * DAY_MS;

type Payment = {
  payment_collection?: { order?: { production_order?: { id: string; number: string; status: string } } };
  captures?: Capture[];
};

/** Launches orders whose payment was captured while nobody listened: the event of it died with its process. */
export default async function launchPaidOrders(container: MedusaContainer): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'payment',
    fields: [
      'payment_collection.order.production_order.id',
      'payment_collection.order.production_order.number',
      'payment_collection.order.production_order.status',
      'captures.created_by',
    ],
    filters: { captured_at: { $gt: new Date(Date.now() - LOOK_BACK_MS) } } as never,
  });
  const pending = (data as unknown as Payment[]).flatMap(({ payment_collection, captures }) => {
    const order = payment_collection?.order?.production_order;
    return order?.status === 'pending-payment' ? [{ ...order, actor: capturedBy(captures) }] : [];
  });
  await eachOf(
    pending,
    container.resolve(ContainerRegistrationKeys.LOGGER),
    ({ number }) => `Cannot launch order ${number}`,
    ({ id, actor }) => launchProductionOrderWorkflow(container).run({ input: { id, actor } }),
  );
}

export const config = { name: 'cordwainer-launch-paid-orders', schedule: '*/5 * * * *' };
