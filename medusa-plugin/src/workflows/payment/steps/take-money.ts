import { Modules } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { capturePaymentWorkflow } from '@medusajs/medusa/core-flows';
import { giveUpPayment } from '../give-up-payment';

export type TakeMoneyStepInput = {
  /** What the provider has authorised, where it has. */
  paymentId: string | null;
  /** Else the session that stands for money which came by another way. */
  sessionId: string | null;
  capturedBy?: string;
};

/** Captures a payment and answers its id. No compensation: money that is taken is not given back because something fails. */
export const takeMoneyStep = createStep(
  'take-money',
  async ({ paymentId, sessionId, capturedBy }: TakeMoneyStepInput, { container }) => {
    const payments = container.resolve(Modules.PAYMENT);
    const id = paymentId ?? (await payments.authorizePaymentSession(sessionId!, {}))!.id;
    try {
      await capturePaymentWorkflow(container).run({ input: { payment_id: id, captured_by: capturedBy } });
    } catch (error) {
      // What was authorised here only is nothing that anybody else could take.
      const { captured_at } = await payments.retrievePayment(id);
      if (!paymentId && !captured_at) await giveUpPayment(container, id);
      throw error;
    }
    return new StepResponse({ paymentId: id });
  },
);
