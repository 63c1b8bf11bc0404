import { createWorkflow, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { type FollowDisputeStepInput, followDisputeStep } from '../steps/follow-dispute';
import { lockSubjectStep, unlockSubjectStep } from '../steps/lock-subject';

/**
 * Follows what a bank says of a disputed payment: it stands in the order's history, the order is on hold while it is open, and what is
 * lost is booked. May be told in any order, as often as one likes.
 */
export const followDisputeWorkflow = createWorkflow('follow-dispute', (input: FollowDisputeStepInput) => {
  const lock = lockSubjectStep(input.subject);
  const orders = followDisputeStep(input);
  unlockSubjectStep(lock);
  return new WorkflowResponse(orders);
});
