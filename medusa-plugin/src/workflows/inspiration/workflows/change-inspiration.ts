import { createWorkflow, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { type ChangeInspirationStepInput, changeInspirationStep } from '../steps/change-inspiration';

/**
 * Changes a ready design of a brand's gallery, or what is said of it; publishes it or takes it back.
 *
 * @throws Refusal 404 where there is none; 422 naming every field that is wrong
 */
export const changeInspirationWorkflow = createWorkflow(
  'change-cordwainer-inspiration',
  (input: ChangeInspirationStepInput) => new WorkflowResponse(changeInspirationStep(input)),
);
