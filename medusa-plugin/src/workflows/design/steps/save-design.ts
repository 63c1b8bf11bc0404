import type { Design } from '@cordwainer/contract';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { resolvePublished } from '../../../designs/resolve-published';
import { shoeOf } from '../../../designs/same-shoe';
import { SAVED_DESIGN_MODULE } from '../../../modules/saved-design';
import type SavedDesignModuleService from '../../../modules/saved-design/service';
import type { Owner } from '../../../modules/saved-design/service';

export type SaveDesignStepInput = Owner & { name: string; design: Design };

/**
 * Saves a design on a customer's account, complete. To be the last step that writes.
 *
 * @throws Refusal 404, 422 naming every field that is wrong, or `too-many-designs`
 */
export const saveDesignStep = createStep(
  'save-design',
  async ({ design: sent, ...owner }: SaveDesignStepInput, { container }) => {
    const { design } = await resolvePublished(container, owner.brand_id, sent);
    return new StepResponse(
      await container
        .resolve<SavedDesignModuleService>(SAVED_DESIGN_MODULE)
        .saveDesign({ ...owner, shoe: shoeOf(design), design }),
    );
  },
);
