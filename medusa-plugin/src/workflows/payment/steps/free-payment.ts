import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { type PaymentSubject, portOf } from '../../../payments/subject';

/** Lets go of a subject's money, where the claim is still the one of this lease. */
export const freePaymentStep = createStep(
  'free-payment',
  async ({ subject, lease }: { subject: PaymentSubject; lease: string }, { container }) => {
    await portOf(subject).free(container, subject.id, lease);
    return new StepResponse(undefined);
  },
);
