import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type ProductionModuleService from '../../../modules/production/service';
import { sumsOfOrder } from '../../../payments/due';
import { standingOf } from '../../../payments/standing';
import { readFulfilment } from '../../../shipping/medusa-fulfilment';

/** Which moves of ours Medusa's fulfilments give reason for. */
export const readWayStep = createStep('read-way', async ({ id }: { id: string }, { container }) => {
  const [order] = await container
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .listProductionOrders({ id }, { select: ['id', 'number', 'order_id', 'status', 'currency', 'quote'], take: 1 });
  if (!order) return new StepResponse({ ship: false, deliver: false, paid: false, tracking_numbers: [] as string[] });
  const { shipped, delivered, trackingNumbers } = await readFulfilment(container, order.order_id);
  if (shipped && !['finished', 'shipped', 'delivered'].includes(order.status)) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Order ${order.number} is shipped in Medusa while it is ${order.status}: it follows once it is finished`);
  }
  const { outstanding } = standingOf(await sumsOfOrder(container, order));
  if (shipped && outstanding > 0 && order.status === 'finished') {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Order ${order.number} is shipped in Medusa and not paid for: it follows once it is`);
  }
  const paid = outstanding === 0;
  return new StepResponse({ ship: shipped, deliver: delivered, paid, tracking_numbers: trackingNumbers });
});
