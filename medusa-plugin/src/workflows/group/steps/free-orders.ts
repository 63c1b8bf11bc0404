import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { settleAll } from '../settle-all';

/** Frees the orders of a change that counts already: never fails, so that nothing is taken back. */
export const freeOrdersStep = createStep(
  'free-orders',
  async ({ ids, lease }: { ids: string[]; lease: string }, { container }) => {
    await settleAll(container, ids, lease);
    return new StepResponse(undefined);
  },
);
