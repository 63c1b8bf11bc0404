import { Modules, OrderWorkflowEvents } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { ProductionOrderEvents } from '../../../events';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type ProductionModuleService from '../../../modules/production/service';

export type AnnounceOrderStepInput = { id: string; order_id: string };

/**
 * Emits the order's events, then notes that it did. In this order, and not through the workflow's own events, which
 * only go out once everything is written: a crash in between emits them twice rather than never.
 */
export const announceOrderStep = createStep('announce-order', async (input: AnnounceOrderStepInput, { container }) => {
  await container.resolve(Modules.EVENT_BUS).emit([
    { name: OrderWorkflowEvents.PLACED, data: { id: input.order_id } },
    { name: ProductionOrderEvents.SUBMITTED, data: { id: input.id } },
  ]);
  await container
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .updateProductionOrders({ id: input.id, announced_at: new Date() });
  return new StepResponse(undefined);
});
