import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { eachOf } from '../each-of';
import { PRODUCTION_MODULE } from '../modules/production';
import type ProductionModuleService from '../modules/production/service';
import { cancelProductionOrderWorkflow } from '../workflows/production/workflows/cancel-production-order';

const BATCH = 50;

/** Completes cancellations whose process died, as they had been decided. */
export default async function completeCancellations(container: MedusaContainer): Promise<void> {
  const orders = await container
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .listProductionOrders({ cancelling_until: { $lt: new Date() } } as never, {
      select: ['id', 'number'],
      take: BATCH,
    });
  await eachOf(
    orders,
    container.resolve(ContainerRegistrationKeys.LOGGER),
    ({ number }) => `Cannot complete the cancellation of order ${number}`,
    ({ id }) => cancelProductionOrderWorkflow(container).run({ input: { id, actor: { type: 'system' } } }),
  );
}

export const config = { name: 'cordwainer-complete-cancellations', schedule: '* * * * *' };
