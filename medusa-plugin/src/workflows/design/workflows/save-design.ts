import { createWorkflow, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { type SaveDesignStepInput, saveDesignStep } from '../steps/save-design';

/**
 * Saves a design under a name on a customer's account. Safe to repeat: the same shoe is in the list once.
 *
 * @throws Refusal 404 where the brand offers nothing; 422 naming every field that is wrong, or `too-many-designs`
 */
export const saveDesignWorkflow = createWorkflow(
  'save-cordwainer-design',
  (input: SaveDesignStepInput) => new WorkflowResponse(saveDesignStep(input)),
);
