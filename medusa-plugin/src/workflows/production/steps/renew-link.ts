import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type ProductionModuleService from '../../../modules/production/service';
import type { Actor } from '../../../modules/production/types';
import { RefusalError } from '../../../refusal';

export type RenewLinkStepInput = { id: string; actor: Actor };

/** Has no compensation: a link that was ended must not come back. @throws Refusal 404 */
export const renewLinkStep = createStep('renew-link', async ({ id, actor }: RenewLinkStepInput, { container }) => {
  if (!(await container.resolve<ProductionModuleService>(PRODUCTION_MODULE).renewLink(id, actor))) {
    throw new RefusalError({ status: 404, type: 'not-found', message: `There is no production order ${id}` });
  }
  return new StepResponse(undefined);
});
