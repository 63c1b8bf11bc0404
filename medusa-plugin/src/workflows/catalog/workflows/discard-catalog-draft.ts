import { createWorkflow, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { type DiscardDraftStepInput, discardDraftStep } from '../steps/discard-draft';
import { requireBrandStep } from '../steps/require-brand';

/**
 * Discards a brand's draft. Safe to repeat: the second time there is none and it is refused.
 *
 * @throws Refusal 404, 409 naming who saved meanwhile
 */
export const discardCatalogDraftWorkflow = createWorkflow(
  'discard-cordwainer-catalog-draft',
  (input: DiscardDraftStepInput) => {
    requireBrandStep({ brand_id: input.brand_id });
    return new WorkflowResponse(discardDraftStep(input));
  },
);
