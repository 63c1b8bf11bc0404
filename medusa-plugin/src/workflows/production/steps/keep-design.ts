import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { DESIGN_MODULE } from '../../../modules/design';
import type DesignModuleService from '../../../modules/design/service';
import type { DesignToKeep } from '../../../modules/design/service';

export type KeepDesignStepInput = { design: DesignToKeep; production_order_id: string };

/** Keeps the design for good and answers its row's id. A design that others hold too outlives the compensation. */
export const keepDesignStep = createStep(
  'keep-design',
  async ({ design, production_order_id }: KeepDesignStepInput, { container }) => {
    const id = await container.resolve<DesignModuleService>(DESIGN_MODULE).keepDesign(design, production_order_id);
    return new StepResponse(id, production_order_id);
  },
  async (productionOrderId, { container }) => {
    if (productionOrderId) await container.resolve<DesignModuleService>(DESIGN_MODULE).releaseDesign(productionOrderId);
  },
);
