import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { eachOf } from '../each-of';
import { PRODUCTION_MODULE } from '../modules/production';
import type ProductionModuleService from '../modules/production/service';
import { REFUND_KEY } from '../payments/read-money';
import { adoptRefunds, type OrderOfRefund } from '../workflows/payment/refund/adopt-refunds';
import { refundOrderWorkflow } from '../workflows/payment/workflows/refund-order';

const BATCH = 50;
const LOOK_BACK_MS = 7 * 86_400_000;

/**
 * Completes refunds whose process died, and takes note of those of Medusa's own pages whose event did.
 */
export default async function completeRefunds(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const begun = await container
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .listCordwainerRefunds({ done_at: null, working_until: { $lt: new Date() } } as never, { take: BATCH });
  await eachOf(
    begun,
    logger,
    ({ id, production_order_id }) => `Cannot complete refund ${id} of production order ${production_order_id}`,
    ({ production_order_id, key, amount, reason, actor_type, actor_id, origin }) =>
      refundOrderWorkflow(container).run({
        input: {
          id: production_order_id,
          refund_id: key,
          amount,
          reason,
          actor: { type: actor_type, id: actor_id },
          origin,
          notify: origin !== 'cancellation',
        },
      }),
  );
  await eachOf(
    await ordersOfForeignRefunds(container),
    logger,
    ({ id }) => `Cannot take note of the refunds of production order ${id}`,
    (order) => adoptRefunds(container, order),
  );
}

type Row = {
  id: string;
  metadata: Record<string, unknown> | null;
  payment?: { payment_collection?: { order?: { production_order?: OrderOfRefund } } };
};

/** Orders of which Medusa has lately noted refunds that are none of ours and not taken note of. */
async function ordersOfForeignRefunds(container: MedusaContainer): Promise<OrderOfRefund[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'refund',
    fields: [
      'id',
      'metadata',
      ...['id', 'order_id', 'currency'].map((field) => `payment.payment_collection.order.production_order.${field}`),
    ],
    filters: { created_at: { $gt: new Date(Date.now() - LOOK_BACK_MS) } } as never,
  });
  const foreign = (data as unknown as Row[]).filter(({ metadata }) => !metadata?.[REFUND_KEY]);
  if (foreign.length === 0) return [];
  const known = await container
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .listCordwainerRefunds({ key: foreign.map(({ id }) => id) }, { select: ['id', 'key'] });
  const noted = new Set(known.map(({ key }) => key));
  const orders = foreign
    .filter(({ id }) => !noted.has(id))
    .flatMap(({ payment }) => payment?.payment_collection?.order?.production_order ?? []);
  return [...new Map(orders.map((order) => [order.id, order])).values()];
}

export const config = { name: 'cordwainer-complete-refunds', schedule: '* * * * *' };
