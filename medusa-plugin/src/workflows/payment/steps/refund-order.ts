import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { type OrderRefund, refundOrder } from '../refund/refund-order';

/**
 * Gives money of an order back, once for a key. Completes what a run that died has begun, and can't be taken back.
 *
 * @throws Refusal 404, 409 or 422
 */
export const refundOrderStep = createStep('refund-order', async (input: OrderRefund, { container }) => {
  return new StepResponse(await refundOrder(container, input));
});
