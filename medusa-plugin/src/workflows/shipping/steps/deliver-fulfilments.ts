import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { markOrderFulfillmentAsDeliveredWorkflow } from '@medusajs/medusa/core-flows';
import { readFulfilment } from '../../../shipping/medusa-fulfilment';

/**
 * Marks every fulfilment of a Medusa order as delivered that is on its way. Has no compensation: delivered is delivered,
 * and doing it again skips what is done.
 */
export const deliverFulfilmentsStep = createStep(
  'deliver-fulfilments',
  async ({ order_id }: { order_id: string }, { container }) => {
    const { fulfilments } = await readFulfilment(container, order_id);
    for (const { id, shipped_at, delivered_at } of fulfilments) {
      if (!shipped_at || delivered_at) continue;
      await markOrderFulfillmentAsDeliveredWorkflow(container).run({ input: { orderId: order_id, fulfillmentId: id } });
    }
    return new StepResponse(undefined);
  },
);
