import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { readPayments } from '../../../payments/read-payments';

/** Answers whether nothing of the Medusa order is left to pay. */
export const readPaidInFullStep = createStep(
  'read-paid-in-full',
  async ({ order_id }: { order_id: string }, { container }) => {
    const [payments] = await readPayments(container, [order_id]);
    return new StepResponse(payments?.paidInFull ?? false);
  },
);
