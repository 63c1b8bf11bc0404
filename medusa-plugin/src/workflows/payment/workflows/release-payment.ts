import { createWorkflow, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import type { Actor } from '../../../modules/production/types';
import type { PaymentSubject } from '../../../payments/subject';
import { lockSubjectStep, unlockSubjectStep } from '../steps/lock-subject';
import { releasePaymentStep } from '../steps/release-payment';

export type ReleasePaymentWorkflowInput = { subject: PaymentSubject; actor: Actor };

/**
 * Gives up a payment that was begun, so that the order or group may be changed: no money can come by it any more. What the
 * provider says is paid is settled instead, and refused here.
 *
 * @throws Refusal 404; 409 `already-paid`, `payment-in-progress` (the bank is at it) or `provider-unreachable`
 */
export const releasePaymentWorkflow = createWorkflow(
  'release-production-order-payment',
  (input: ReleasePaymentWorkflowInput) => {
    const lock = lockSubjectStep(input.subject);
    releasePaymentStep(input);
    unlockSubjectStep(lock);
    return new WorkflowResponse(undefined);
  },
);
