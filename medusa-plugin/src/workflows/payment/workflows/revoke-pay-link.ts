import { createWorkflow, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { type RevokePayLinkStepInput, revokePayLinkStep } from '../steps/revoke-pay-link';

/**
 * Ends a link to pay. A payment that was begun by it goes on: it is the order's, not the link's. Safe to repeat.
 *
 * @throws Refusal 404
 */
export const revokePayLinkWorkflow = createWorkflow(
  'revoke-pay-link',
  (input: RevokePayLinkStepInput) => new WorkflowResponse(revokePayLinkStep(input)),
);
