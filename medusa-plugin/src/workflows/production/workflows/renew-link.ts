import { createWorkflow, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { type RenewLinkStepInput, renewLinkStep } from '../steps/renew-link';

/**
 * Gives an order another private link, because the one before came into wrong hands. The one before opens nothing from
 * then on; e-mails that are sent again have the new one. Not idempotent: each run makes another.
 *
 * @throws Refusal 404
 */
export const renewLinkWorkflow = createWorkflow(
  'renew-production-order-link',
  (input: RenewLinkStepInput) => new WorkflowResponse(renewLinkStep(input)),
);
