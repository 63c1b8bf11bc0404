import { createWorkflow, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import type { DraftToSave } from '../../../modules/catalog/service';
import { requireBrandStep } from '../steps/require-brand';
import { saveDraftStep } from '../steps/save-draft';

/**
 * Saves a brand's draft, be it as faulty as it may.
 *
 * Safe to repeat: the second time the revision is gone and it is refused, with nothing changed.
 *
 * @throws Refusal 404, 409 naming who saved meanwhile, 422
 */
export const saveCatalogDraftWorkflow = createWorkflow('save-cordwainer-catalog-draft', (input: DraftToSave) => {
  requireBrandStep({ brand_id: input.brand_id });
  return new WorkflowResponse(saveDraftStep(input));
});
