import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type { Move, MovedOrder } from '../../../modules/production/moves';
import type ProductionModuleService from '../../../modules/production/service';
import { releaseLapsedPayment } from '../../payment/release-lapsed';
import { refusalForObstacle } from '../obstacle';

export type MoveProductionOrderStepInput = Move & {
  /** Answers nothing, and does not throw, where the order may not move: for what may come twice. */
  optional?: boolean;
};

/**
 * Moves an order by the table of transitions and writes its history. Has no compensation: history is append-only, so it
 * has to be the last step that changes anything.
 *
 * @throws Refusal 403, 404, 409 or 422 where something stands in the way
 */
export const moveProductionOrderStep = createStep(
  'move-production-order',
  async ({ optional, ...move }: MoveProductionOrderStepInput, { container }) => {
    if (move.actor.type === 'user') await releaseLapsedPayment(container, { kind: 'order', id: move.id });
    const result = await container.resolve<ProductionModuleService>(PRODUCTION_MODULE).move(move);
    if (result.moved) return new StepResponse<MovedOrder | null>(result.order);
    if (optional) return new StepResponse<MovedOrder | null>(null);
    throw refusalForObstacle(result.obstacle, move);
  },
);
