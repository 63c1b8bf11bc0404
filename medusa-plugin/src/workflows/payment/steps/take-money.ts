import { Modules } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { capturePaymentWorkflow } from '@medusajs/medusa/core-flows';
import { notPayable } from '../../../payments/payable';
import { isNotedOnly, readPayment } from '../../../payments/read-collections';
import { completeCapture, isHalfWritten, MIN_AGE_MS } from '../complete-capture';
import { giveUpPayment } from '../give-up-payment';

export type TakeMoneyStepInput = {
  /** What the provider has authorised, where it has. */
  paymentId: string | null;
  /** Else the session that stands for money which came by another way. */
  sessionId: string | null;
  capturedBy?: string;
};

/**
 * Captures a payment and answers its id. What a process that died has left half-written is completed. No compensation:
 * money that is taken is not given back because something fails.
 *
 * @throws Refusal 409 where somebody else is capturing it at this moment; what the provider says
 */
export const takeMoneyStep = createStep(
  'take-money',
  async ({ paymentId, sessionId, capturedBy }: TakeMoneyStepInput, { container }) => {
    const payments = container.resolve(Modules.PAYMENT);
    const id = paymentId ?? (await payments.authorizePaymentSession(sessionId!, {}))!.id;
    const found = paymentId && (await readPayment(container, id));
    try {
      if (found && isHalfWritten(found)) await completeCapture(container, found);
      else await capturePaymentWorkflow(container).run({ input: { payment_id: id, captured_by: capturedBy } });
    } catch (error) {
      // What was authorised here only is nothing that anybody else could take.
      const payment = await readPayment(container, id);
      if (!paymentId && payment && !payment.captured_at) await giveUpPayment(container, id);
      if (paymentId && payment && isNotedOnly(payment)) {
        throw notPayable('payment-in-progress', 'It is being paid at this moment', MIN_AGE_MS / 1000);
      }
      throw error;
    }
    return new StepResponse({ paymentId: id });
  },
);
