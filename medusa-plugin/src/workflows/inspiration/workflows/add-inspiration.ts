import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { requireBrandStep } from '../../catalog/steps/require-brand';
import { type AddInspirationStepInput, addInspirationStep } from '../steps/add-inspiration';

/**
 * Adds a ready design to a brand's gallery, behind the others.
 *
 * @throws Refusal 404 where there is no such brand, or it offers nothing; 422 naming every field that is wrong
 */
export const addInspirationWorkflow = createWorkflow('add-cordwainer-inspiration', (input: AddInspirationStepInput) => {
  requireBrandStep(transform(input, ({ brand_id }) => ({ brand_id })));
  return new WorkflowResponse(addInspirationStep(input));
});
