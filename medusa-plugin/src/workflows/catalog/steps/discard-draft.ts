import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { orRefuse } from '../conflicts';

export type DiscardDraftStepInput = { brand_id: string; revision: number };

/** @throws Refusal 409 naming who saved meanwhile */
export const discardDraftStep = createStep(
  'discard-catalog-draft',
  async ({ brand_id, revision }: DiscardDraftStepInput, { container }) => {
    await orRefuse(container, brand_id, (catalogs) => catalogs.discardDraft(brand_id, revision));
    return new StepResponse(undefined);
  },
);
