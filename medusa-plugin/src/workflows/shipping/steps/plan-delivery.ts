import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type ProductionModuleService from '../../../modules/production/service';
import { TRANSITIONS } from '../../../modules/production/transitions';
import type { ProductionStatus } from '../../../modules/production/types';
import { refusalForObstacle } from '../../production/obstacle';

/** @throws Refusal 404; 409 where the order is neither on its way nor delivered */
export const planDeliveryStep = createStep('plan-delivery', async ({ id }: { id: string }, { container }) => {
  const [order] = await container
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .listProductionOrders({ id }, { select: ['id', 'order_id', 'status'], take: 1 });
  if (!order) throw refusalForObstacle({ code: 'not-found' }, { id, transition: 'deliver' });
  const status: ProductionStatus = order.status;
  const allowed: readonly ProductionStatus[] = TRANSITIONS.deliver.from;
  const done = status === 'delivered';
  if (!done && !allowed.includes(status)) {
    throw refusalForObstacle({ code: 'not-now', status, allowed }, { id, transition: 'deliver' });
  }
  return new StepResponse({ order_id: order.order_id, done });
});
