import { Modules } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { capturePaymentWorkflow } from '@medusajs/medusa/core-flows';

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
    const id = paymentId ?? (await container.resolve(Modules.PAYMENT).authorizePaymentSession(sessionId!, {}))!.id;
    await capturePaymentWorkflow(container).run({ input: { payment_id: id, captured_by: capturedBy } });
    return new StepResponse({ paymentId: id });
  },
);
