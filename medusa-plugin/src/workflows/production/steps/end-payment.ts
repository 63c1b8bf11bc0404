import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type ProductionModuleService from '../../../modules/production/service';

/** Gives up the claim that `beginPaymentStep` took. */
export const endPaymentStep = createStep('end-payment', async ({ id }: { id: string }, { container }) => {
  await container.resolve<ProductionModuleService>(PRODUCTION_MODULE).endPayment(id);
  return new StepResponse(undefined);
});
