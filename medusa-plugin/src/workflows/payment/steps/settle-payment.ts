import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { type PaymentSubject, portOf, type SettledPayment } from '../../../payments/subject';

/** Does what a captured payment is for. Idempotent; no compensation: money that came is not undone by what fails after it. */
export const settlePaymentStep = createStep(
  'settle-payment',
  async ({ subject, payment }: { subject: PaymentSubject; payment: SettledPayment }, { container }) => {
    await portOf(subject).settle(container, subject.id, payment);
    return new StepResponse(undefined);
  },
);
