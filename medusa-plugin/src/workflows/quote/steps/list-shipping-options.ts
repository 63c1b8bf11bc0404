import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { listShippingOptions, type ShippingQuestion } from '../../../shipping/list-shipping-options';

/** The ways that goods can go, cheapest first. */
export const listShippingOptionsStep = createStep(
  'list-shipping-options',
  async (question: ShippingQuestion, { container }) => {
    const options = await listShippingOptions(container, question);
    return new StepResponse(options.sort((a, b) => a.amount - b.amount));
  },
);
