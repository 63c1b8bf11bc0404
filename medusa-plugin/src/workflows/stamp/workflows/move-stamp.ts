import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import type { Actor } from '../../../modules/production/types';
import type { StampTransitionName } from '../../../modules/stamp/transitions';
import { announceStampStep } from '../steps/announce-stamp';
import { moveStampStep } from '../steps/move-stamp';

export type MoveStampWorkflowInput = {
  id: string;
  transition: Exclude<StampTransitionName, 'resubmit'>;
  actor: Actor;
  reason?: string;
};

/**
 * Brings a stamp on, and has the e-mail sent that its customer is owed for it. Not idempotent, and safe for that: a second
 * run finds the stamp where the first left it and is refused.
 *
 * @throws Refusal 403, 404, 409 or 422 where something stands in the way; then nothing has changed
 */
export const moveStampWorkflow = createWorkflow('move-stamp', (input: MoveStampWorkflowInput) => {
  const moved = moveStampStep(input);
  announceStampStep(transform({ moved }, ({ moved }) => ({ id: moved.id })));
  return new WorkflowResponse(moved);
});
