import { Modules } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { DESIGN_MODULE } from '../../../modules/design';
import type DesignModuleService from '../../../modules/design/service';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type ProductionModuleService from '../../../modules/production/service';

/**
 * Removes what an attempt left that died before it was accepted: the Medusa order, the design, the submission itself,
 * so that its key starts anew. An attempt that was only slow finds its submission gone and is refused at its last step.
 */
export const clearAbandonedSubmissionStep = createStep(
  'clear-abandoned-submission',
  async ({ id }: { id: string }, { container }) => {
    const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
    const held = await production.takeOverSubmission(id);
    if (!held) return new StepResponse({ cleared: false });
    await container.resolve(Modules.ORDER).deleteOrders([held.order_id]);
    await container.resolve<DesignModuleService>(DESIGN_MODULE).releaseDesign(held.production_order_id);
    await production.releaseSubmission(held);
    return new StepResponse({ cleared: true });
  },
);
