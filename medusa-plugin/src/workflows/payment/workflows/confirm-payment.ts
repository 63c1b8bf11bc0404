import { createWorkflow, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import type { Actor } from '../../../modules/production/types';
import type { PaymentSubject } from '../../../payments/subject';
import { confirmSessionStep } from '../steps/confirm-session';
import { lockSubjectStep, unlockSubjectStep } from '../steps/lock-subject';

export type ConfirmPaymentWorkflowInput = {
  subject: PaymentSubject /** Who asks; the buyer where left out. */;
  actor?: Actor;
};

/**
 * Asks the provider how the payment that was begun stands, and settles it where the money is there. Takes nobody's word
 * for it, so it may be run by anybody, at any time, as often as one likes.
 *
 * @throws Refusal 404
 */
export const confirmPaymentWorkflow = createWorkflow(
  'confirm-production-order-payment',
  (input: ConfirmPaymentWorkflowInput) => {
    const lock = lockSubjectStep(input.subject);
    const confirmation = confirmSessionStep(input);
    unlockSubjectStep(lock);
    return new WorkflowResponse(confirmation);
  },
);
