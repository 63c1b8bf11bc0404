import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { BRAND_MODULE } from '../../../modules/brand';
import type BrandModuleService from '../../../modules/brand/service';
import { type PricedOrder, sumsOfOrder } from '../../../payments/due';
import { standingOf } from '../../../payments/standing';

export type DecideNotificationStepInput = {
  order: PricedOrder & { brand_id: string };
  transition: string;
  notify?: boolean;
};

/**
 * Whether a customer is written of a move: as was wished; of stages otherwise where the brand writes of every one. That
 * shoes are finished is written only to who has still to pay for them.
 */
export const decideNotificationStep = createStep(
  'decide-notification',
  async ({ order, transition, notify }: DecideNotificationStepInput, { container }) => {
    if (transition === 'finish') {
      const { outstanding } = standingOf(await sumsOfOrder(container, order));
      return new StepResponse<boolean | null>(outstanding > 0 && notify !== false);
    }
    if (notify !== undefined || !['advance', 'rework'].includes(transition)) return new StepResponse(notify ?? null);
    const brand = await container
      .resolve<BrandModuleService>(BRAND_MODULE)
      .retrieveCordwainerBrand(order.brand_id, { select: ['id', 'stage_mails'] });
    return new StepResponse<boolean | null>(brand.stage_mails);
  },
);
