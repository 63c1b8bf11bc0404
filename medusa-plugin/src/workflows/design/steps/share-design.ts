import { type Design, designId } from '@cordwainer/contract';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { resolvePublished } from '../../../designs/resolve-published';
import { SAVED_DESIGN_MODULE } from '../../../modules/saved-design';
import type SavedDesignModuleService from '../../../modules/saved-design/service';

export type ShareDesignStepInput = { brand_id: string; design: Design };

/**
 * Keeps a design for links, complete. To be the last step that writes.
 *
 * @throws Refusal 404, 422 naming every field that is wrong, 429
 */
export const shareDesignStep = createStep(
  'share-design',
  async ({ brand_id, design: sent }: ShareDesignStepInput, { container }) => {
    const resolved = await resolvePublished(container, brand_id, sent);
    const { design } = resolved;
    const shared = await container
      .resolve<SavedDesignModuleService>(SAVED_DESIGN_MODULE)
      .shareDesign({ brand_id, design_id: designId(resolved), design });
    return new StepResponse({ ...shared, design });
  },
);
