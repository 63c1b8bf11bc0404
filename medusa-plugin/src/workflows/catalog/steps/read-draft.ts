import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { CatalogConflict } from '../../../modules/catalog/service';
import { orRefuse } from '../conflicts';

export type ReadDraftStepInput = { brand_id: string; revision: number };

/**
 * The content of a draft at the revision that was read before.
 *
 * @throws Refusal 409 naming who saved meanwhile
 */
export const readDraftStep = createStep(
  'read-catalog-draft',
  async ({ brand_id, revision }: ReadDraftStepInput, { container }) =>
    orRefuse(container, brand_id, async (catalogs) => {
      const draft = await catalogs.retrieveDraft(brand_id);
      if (draft?.revision !== revision) throw new CatalogConflict('draft');
      return new StepResponse(draft.content);
    }),
);
