import type { MedusaContainer } from '@medusajs/framework/types';
import { PRODUCTION_MODULE } from '../../../../../modules/production';
import type { MovedOrder } from '../../../../../modules/production/moves';
import type ProductionModuleService from '../../../../../modules/production/service';
import { cancelProductionOrderWorkflow } from '../../../../../workflows/production/workflows/cancel-production-order';
import { moveProductionOrderWorkflow } from '../../../../../workflows/production/workflows/move-production-order';
import type { Move } from './schemas';

/** Does one move for a user of the admin. @throws Refusal 404, 409 or 422 where something stands in its way */
export async function move(
  container: MedusaContainer,
  id: string,
  wish: Move,
  userId: string | undefined,
): Promise<MovedOrder> {
  const actor = { type: 'user' as const, id: userId };
  if (wish.transition !== 'cancel') {
    return (await moveProductionOrderWorkflow(container).run({ input: { ...wish, id, actor } })).result;
  }
  const { reason, fee, notify } = wish;
  await cancelProductionOrderWorkflow(container).run({ input: { id, actor, reason, fee, notify } });
  const { number, status, stage } = await container
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .retrieveProductionOrder(id, { select: ['id', 'number', 'status', 'stage'] });
  return { id, number, status, stage };
}
