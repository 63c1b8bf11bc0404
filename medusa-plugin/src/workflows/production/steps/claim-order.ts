import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type ProductionModuleService from '../../../modules/production/service';
import { RefusalError } from '../../../refusal';

export type ClaimOrderStepInput = { id: string; customer_id: string };

/**
 * Puts an order that a guest has placed on the account of a customer who holds its private link. Nothing where it is on
 * it already. Has no compensation: repeating it completes what comes after.
 *
 * @throws Refusal 409 where it is on another account; whose is not said
 */
export const claimOrderStep = createStep(
  'claim-order',
  async ({ id, customer_id: to }: ClaimOrderStepInput, { container }) => {
    const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
    const { customer_id: from } = await production.retrieveProductionOrder(id, { select: ['id', 'customer_id'] });
    if (from !== to) {
      const free = !(await hasAccount(container, from));
      if (!(free && (await production.claimOrder({ id, from, to })))) throw taken();
    }
    return new StepResponse(undefined);
  },
);

async function hasAccount(container: MedusaContainer, id: string | null): Promise<boolean> {
  if (!id) return false;
  const [customer] = await container.resolve(Modules.CUSTOMER).listCustomers({ id }, { select: ['id', 'has_account'] });
  return customer?.has_account ?? false;
}

function taken(): RefusalError {
  return new RefusalError({ status: 409, type: 'claimed', message: 'This order is on another account' });
}
