import { createWorkflow, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { type FindMarketStepInput, findMarketStep } from '../steps/find-market';

/** Where a country's orders belong: region, currency, tax. Writes nothing. @throws Refusal 422 */
export const findMarketWorkflow = createWorkflow(
  'find-market',
  (input: FindMarketStepInput) => new WorkflowResponse(findMarketStep(input)),
);
