import { createWorkflow, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { type ReplaceRateCardStepInput, replaceRateCardStep } from '../steps/replace-rate-card';

/** Changes the rate card, whole. @throws Refusal 409 or 422 */
export const replaceRateCardWorkflow = createWorkflow(
  'replace-rate-card',
  (input: ReplaceRateCardStepInput) => new WorkflowResponse(replaceRateCardStep(input)),
);
