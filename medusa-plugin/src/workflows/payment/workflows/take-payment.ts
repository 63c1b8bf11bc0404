import { createWorkflow, transform, WorkflowResponse, when } from '@medusajs/framework/workflows-sdk';
import type { Actor } from '../../../modules/production/types';
import type { PaymentSubject } from '../../../payments/subject';
import { claimPaymentStep } from '../steps/claim-payment';
import { freePaymentStep } from '../steps/free-payment';
import { lockSubjectStep, unlockSubjectStep } from '../steps/lock-subject';
import { openSessionStep } from '../steps/open-session';
import { takeMoneyStep } from '../steps/take-money';

export type TakePaymentWorkflowInput = { subject: PaymentSubject; actor: Actor };

/**
 * Takes a payment on a merchant's word: captures what the buyer's bank has authorised, or, where nothing is, notes that
 * what is due came by another way (a transfer, cash). Answers the payment, which has to be settled by
 * `settlePaymentWorkflow`: money that was taken must not be given back because something after it fails.
 *
 * Of any number of simultaneous runs one takes the money; the others are refused, as is every later one.
 *
 * @throws Refusal 404; 409 where it is paid or cancelled or somebody is paying it
 */
export const takePaymentWorkflow = createWorkflow(
  'take-production-order-payment',
  (input: TakePaymentWorkflowInput) => {
    const lock = lockSubjectStep(input.subject);
    const claim = claimPaymentStep({ subject: input.subject, purpose: 'mark' });
    const session = when('came-by-another-way', { claim }, ({ claim }) => claim.authorizedPaymentId === null).then(() =>
      openSessionStep(
        transform({ input, claim }, ({ input, claim: { lease, due, name } }) => ({
          subject: input.subject,
          purpose: 'mark' as const,
          lease,
          due,
          name,
        })),
      ),
    );
    const paymentId = takeMoneyStep(
      transform({ input, claim, session }, ({ input, claim, session }) => ({
        paymentId: claim.authorizedPaymentId,
        sessionId: session?.sessionId ?? null,
        capturedBy: input.actor.id ?? undefined,
      })),
    );
    freePaymentStep(
      transform({ input, claim }, ({ input, claim }) => ({ subject: input.subject, lease: claim.lease })),
    );
    unlockSubjectStep(lock);
    return new WorkflowResponse(transform({ paymentId }, (payment_id) => ({ payment_id: payment_id.paymentId })));
  },
);
