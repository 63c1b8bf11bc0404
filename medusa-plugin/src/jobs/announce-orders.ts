import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { eachOf } from '../each-of';
import { PRODUCTION_MODULE } from '../modules/production';
import type ProductionModuleService from '../modules/production/service';
import { announceProductionOrderWorkflow } from '../workflows/production/workflows/announce-production-order';

const BATCH = 50;
/** Younger ones are still with the request that made them. */
const MIN_AGE_MS = 30_000;

/** Tells the shop of orders that were accepted by a process that died before it could. */
export default async function announceOrders(container: MedusaContainer): Promise<void> {
  const orders = await container
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .listProductionOrders({ announced_at: null, created_at: { $lt: new Date(Date.now() - MIN_AGE_MS) } } as never, {
      select: ['id', 'number'],
      order: { created_at: 'ASC' },
      take: BATCH,
    });
  await eachOf(
    orders,
    container.resolve(ContainerRegistrationKeys.LOGGER),
    ({ number }) => `Cannot announce order ${number}`,
    ({ id }) => announceProductionOrderWorkflow(container).run({ input: { id } }),
  );
}

export const config = { name: 'cordwainer-announce-orders', schedule: '* * * * *' };
