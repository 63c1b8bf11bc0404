import { createWorkflow, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import type { StageChange } from '../../../modules/production/stages';
import { changeProductionStagesStep } from '../steps/change-production-stages';

/** Creates, changes, reorders or deletes a stage of production, and answers with all of them. @throws Refusal 404, 409, 422 */
export const changeProductionStagesWorkflow = createWorkflow(
  'change-production-stages',
  (input: StageChange) => new WorkflowResponse(changeProductionStagesStep(input)),
);
