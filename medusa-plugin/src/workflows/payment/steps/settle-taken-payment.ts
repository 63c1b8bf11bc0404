import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { type PaymentSubject, portOf, type SettledPayment } from '../../../payments/subject';

/**
 * Does what a payment is for while its claim is still held: nobody edits, cancels or groups between the money and the launch.
 * Never throws, as money that is taken must not be let go of; the payment's own event and a job settle it again. Answers
 * whether it did.
 */
export const settleTakenPaymentStep = createStep(
  'settle-taken-payment',
  async ({ subject, payment }: { subject: PaymentSubject; payment: SettledPayment }, { container }) => {
    try {
      await portOf(subject).settle(container, subject.id, payment);
      return new StepResponse({ settled: true });
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`Payment ${payment.id} of ${subject.kind} ${subject.id} is taken and not settled yet`, error as Error);
      return new StepResponse({ settled: false });
    }
  },
);
