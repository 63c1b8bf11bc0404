import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type ProductionModuleService from '../../../modules/production/service';
import type { Actor } from '../../../modules/production/types';
import { notPayable } from '../../../payments/payable';

export type OwePayLinkMailStepInput = { id: string; actor: Actor; payUrl: string | null; held: boolean };

/**
 * Notes that the customer is to be sent a link. Has no compensation: what can't be sent at once stays due, and is sent.
 *
 * @throws Refusal 409 where the brand has no page that the link could lead to, or the order can't be paid at present
 */
export const owePayLinkMailStep = createStep(
  'owe-pay-link-mail',
  async ({ id, actor, payUrl, held }: OwePayLinkMailStepInput, { container }) => {
    if (!payUrl) {
      throw notPayable('no-pay-page', 'The brand has no payment page: give it its address in the brand’s settings');
    }
    if (held) throw notPayable('on-hold', 'The order is on hold or being edited, and can be paid when that is over');
    const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
    return new StepResponse({ id: await production.owePayLinkMail(id, actor) });
  },
);
