import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type ProductionModuleService from '../../../modules/production/service';
import { RefusalError } from '../../../refusal';

/** @throws Refusal 404 where there is none */
export const retrieveProductionOrderStep = createStep(
  'retrieve-production-order',
  async ({ id }: { id: string }, { container }) => {
    const [order] = await container.resolve<ProductionModuleService>(PRODUCTION_MODULE).listProductionOrders({ id });
    if (!order)
      throw new RefusalError({ status: 404, type: 'not-found', message: `There is no production order ${id}` });
    return new StepResponse(order);
  },
);
