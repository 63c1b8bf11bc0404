import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { STAMP_MODULE } from '../../../modules/stamp';
import type { MovedStamp, StampMove } from '../../../modules/stamp/moves';
import type StampModuleService from '../../../modules/stamp/service';
import { refusalForStamp } from '../obstacle';

/**
 * Brings a stamp on by its table of transitions. Has no compensation: histories are append-only, so it has to be the last
 * step that changes anything.
 *
 * @throws Refusal 403, 404, 409 or 422 where something stands in the way
 */
export const moveStampStep = createStep('move-stamp', async (move: StampMove, { container }) => {
  const result = await container.resolve<StampModuleService>(STAMP_MODULE).move(move);
  if (!result.moved) throw refusalForStamp(result.obstacle, move);
  return new StepResponse<MovedStamp>(result.stamp);
});
