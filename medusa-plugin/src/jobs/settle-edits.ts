import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { eachOf } from '../each-of';
import { PRODUCTION_MODULE } from '../modules/production';
import type ProductionModuleService from '../modules/production/service';
import { settleEditWorkflow } from '../workflows/production/workflows/settle-edit';

const BATCH = 50;

/** Tidies up after edits whose process died: what was not accepted is taken back, and the order is free again. */
export default async function settleEdits(container: MedusaContainer): Promise<void> {
  const orders = await container
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .listProductionOrders({ editing_until: { $lt: new Date() } } as never, { select: ['id', 'number'], take: BATCH });
  await eachOf(
    orders,
    container.resolve(ContainerRegistrationKeys.LOGGER),
    ({ number }) => `Cannot tidy up after an edit of order ${number}`,
    ({ id }) => settleEditWorkflow(container).run({ input: { id } }),
  );
}

export const config = { name: 'cordwainer-settle-edits', schedule: '* * * * *' };
