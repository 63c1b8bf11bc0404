import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type ProductionModuleService from '../../../modules/production/service';
import type { Actor } from '../../../modules/production/types';
import type { PaymentSubject } from '../../../payments/subject';
import { RefusalError } from '../../../refusal';

export type RevokePayLinkStepInput = { subject: PaymentSubject; id: string; actor: Actor };

/** Has no compensation: a link that was ended must not come back. @throws Refusal 404 */
export const revokePayLinkStep = createStep('revoke-pay-link', async (input: RevokePayLinkStepInput, { container }) => {
  if (!(await container.resolve<ProductionModuleService>(PRODUCTION_MODULE).revokePayLink(input))) {
    throw new RefusalError({ status: 404, type: 'not-found', message: `There is no link to pay ${input.id}` });
  }
  return new StepResponse(undefined);
});
