import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import type { Actor } from '../../../modules/production/types';
import type { PaymentSubject } from '../../../payments/subject';
import { claimPaymentStep } from '../steps/claim-payment';
import { lockSubjectStep, unlockSubjectStep } from '../steps/lock-subject';
import { openSessionStep } from '../steps/open-session';

export type StartPaymentWorkflowInput = { subject: PaymentSubject; actor: Actor };

/**
 * Begins the payment of an order or a group: claims its money for 30 minutes and opens a session with its region's payment
 * provider over exactly what is due. Answers what the buyer's browser needs to pay there. Takes no money.
 *
 * May be repeated: a buyer who presses *Pay* again goes on with the session that is open.
 *
 * @throws Refusal 404; 409 where it is paid, cancelled, on hold or being changed, no provider is there or none answers
 */
export const startPaymentWorkflow = createWorkflow(
  'start-production-order-payment',
  (input: StartPaymentWorkflowInput) => {
    const lock = lockSubjectStep(input.subject);
    const claim = claimPaymentStep({ subject: input.subject, purpose: 'pay' });
    const session = openSessionStep(
      transform({ input, claim }, ({ input, claim: { lease, due, name } }) => ({
        subject: input.subject,
        purpose: 'pay' as const,
        lease,
        due,
        name,
      })),
    );
    unlockSubjectStep(lock);
    return new WorkflowResponse(session);
  },
);
