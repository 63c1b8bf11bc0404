import { Modules } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';

export type NumberMedusaOrderStepInput = { order_id: string; number: string };

/** Writes the production order's number on the Medusa order, where merchants look for it. Doing it again changes nothing. */
export const numberMedusaOrderStep = createStep(
  'number-medusa-order',
  async ({ order_id, number }: NumberMedusaOrderStepInput, { container }) => {
    // The service takes any column; its type only knows some.
    const update = { id: order_id, custom_display_id: number };
    await container.resolve(Modules.ORDER).updateOrders([update]);
    return new StepResponse(undefined);
  },
);
