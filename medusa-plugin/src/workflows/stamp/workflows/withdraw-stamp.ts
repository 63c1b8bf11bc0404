import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import type { Actor } from '../../../modules/production/types';
import { moveStampStep } from '../steps/move-stamp';

export type WithdrawStampWorkflowInput = { id: string; actor: Actor; reason?: string };

/**
 * Gives a stamp up before anything is made of it; the orders that counted on it are unlabelled from then on.
 *
 * @throws Refusal 404, 409 or 422 where something stands in the way; then nothing has changed
 */
export const withdrawStampWorkflow = createWorkflow('withdraw-stamp', (input: WithdrawStampWorkflowInput) => {
  const moved = moveStampStep(transform(input, (wish) => ({ ...wish, transition: 'withdraw' as const })));
  return new WorkflowResponse(moved);
});
