import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { BRAND_MODULE } from '../../../modules/brand';
import type BrandModuleService from '../../../modules/brand/service';

export type DecideNotificationStepInput = { brand_id: string; transition: string; notify?: boolean };

/** Whether a customer is written of a move: as was wished; of stages otherwise where the brand writes of every one. */
export const decideNotificationStep = createStep(
  'decide-notification',
  async ({ brand_id, transition, notify }: DecideNotificationStepInput, { container }) => {
    if (notify !== undefined || !['advance', 'rework'].includes(transition)) return new StepResponse(notify ?? null);
    const brand = await container
      .resolve<BrandModuleService>(BRAND_MODULE)
      .retrieveCordwainerBrand(brand_id, { select: ['id', 'stage_mails'] });
    return new StepResponse<boolean | null>(brand.stage_mails);
  },
);
