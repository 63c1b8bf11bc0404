import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type ProductionModuleService from '../../../modules/production/service';
import type { Move } from '../../../modules/production/service';

/**
 * Moves an order to another status and writes its history; answers whether it did. Has no compensation: history is
 * append-only, so it has to be the last step that changes anything.
 */
export const moveProductionOrderStep = createStep('move-production-order', async (move: Move, { container }) => {
  const moved = await container.resolve<ProductionModuleService>(PRODUCTION_MODULE).moveOrder(move);
  return new StepResponse(moved);
});
