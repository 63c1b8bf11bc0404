import { createWorkflow, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { type ShareDesignStepInput, shareDesignStep } from '../steps/share-design';

/**
 * Keeps a design for links and answers its short id. Safe to repeat: the same design has the same id.
 *
 * @throws Refusal 404 where the brand offers nothing; 422 naming every field that is wrong; 429
 */
export const shareDesignWorkflow = createWorkflow(
  'share-cordwainer-design',
  (input: ShareDesignStepInput) => new WorkflowResponse(shareDesignStep(input)),
);
