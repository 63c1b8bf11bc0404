import { Modules } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';

export type GiveMedusaOrderStepInput = { order_id: string; customer_id: string };

/** Says on the Medusa order too whose it is, so that Medusa's own list of a customer's orders has it. Idempotent. */
export const giveMedusaOrderStep = createStep(
  'give-medusa-order',
  async ({ order_id, customer_id }: GiveMedusaOrderStepInput, { container }) => {
    await container.resolve(Modules.ORDER).updateOrders(order_id, { customer_id });
    return new StepResponse(undefined);
  },
);
