import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { type PricedOrder, sumsOfOrder } from '../../../payments/due';
import { standingOf } from '../../../payments/standing';

/** How an order's money stands: what is paid, and what is missing for production to start and for it to ship. */
export const readStandingStep = createStep('read-standing', async (order: PricedOrder, { container }) => {
  return new StepResponse(standingOf(await sumsOfOrder(container, order)));
});
