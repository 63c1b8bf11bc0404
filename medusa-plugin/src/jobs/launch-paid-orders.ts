import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { eachOf } from '../each-of';
import { type Capture, capturedBy } from '../payments/captured-by';
import { awaitsPayment } from '../payments/payable';
import { launchProductionOrderWorkflow } from '../workflows/production/workflows/launch-production-order';
import { returnLateMoneyWorkflow } from '../workflows/production/workflows/return-late-money';

const DAY_MS = 86_400_000;
const LOOK_BACK_MS = 7 * DAY_MS;

type Payment = {
  payment_collection?: {
    order?: { production_order?: { id: string; number: string; status: string; held_status: string | null } };
  };
  captures?: Capture[];
};

/**
 * Launches orders whose payment was captured while nobody listened: the event of it died with its process. What was
 * captured for a cancelled order goes back.
 */
export default async function launchPaidOrders(container: MedusaContainer): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'payment',
    fields: [
      'payment_collection.order.production_order.id',
      'payment_collection.order.production_order.number',
      'payment_collection.order.production_order.status',
      'payment_collection.order.production_order.held_status',
      'captures.created_by',
    ],
    filters: { captured_at: { $gt: new Date(Date.now() - LOOK_BACK_MS) } } as never,
  });
  const captured = (data as unknown as Payment[]).flatMap(({ payment_collection, captures }) => {
    const order = payment_collection?.order?.production_order;
    const due = order && (awaitsPayment(order) || order.status === 'cancelled');
    return due ? [{ ...order, actor: capturedBy(captures) }] : [];
  });
  await eachOf(
    captured,
    container.resolve(ContainerRegistrationKeys.LOGGER),
    ({ number }) => `Cannot launch order ${number}, or give back what came after it was cancelled`,
    ({ id, status, actor }) =>
      status === 'cancelled'
        ? returnLateMoneyWorkflow(container).run({ input: { id } })
        : launchProductionOrderWorkflow(container).run({ input: { id, actor } }),
  );
}

export const config = { name: 'cordwainer-launch-paid-orders', schedule: '*/5 * * * *' };
