import { createWorkflow, transform, WorkflowResponse, when } from '@medusajs/framework/workflows-sdk';
import type { Actor } from '../../../modules/production/types';
import type { PaymentSubject } from '../../../payments/subject';
import { claimPaymentStep } from '../steps/claim-payment';
import { freePaymentStep } from '../steps/free-payment';
import { lockSubjectStep, unlockSubjectStep } from '../steps/lock-subject';
import { openSessionStep } from '../steps/open-session';
import { settleTakenPaymentStep } from '../steps/settle-taken-payment';
import { takeMoneyStep } from '../steps/take-money';

export type TakePaymentWorkflowInput = { subject: PaymentSubject; actor: Actor };

/**
 * Takes a payment on a merchant's word: captures what the buyer's bank has authorised, or, where nothing is, notes that
 * what is due came by another way (a transfer, cash). Settles it before anybody else comes to the order or the group, so
 * that what is marked as paid is in process; a group's orders are given their parts by `allocate`. Where settling fails the
 * money stays, the claim runs out, and a job settles it. Answers the payment.
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
    const taken = takeMoneyStep(
      transform({ input, claim, session }, ({ input, claim, session }) => ({
        paymentId: claim.authorizedPaymentId,
        sessionId: session?.sessionId ?? null,
        capturedBy: input.actor.id ?? undefined,
      })),
    );
    const settling = settleTakenPaymentStep(
      transform({ input, taken }, ({ input: { subject, actor }, taken }) => ({
        subject,
        payment: { id: taken.paymentId, actor },
      })),
    );
    when('settled', { settling }, ({ settling }) => settling.settled).then(() => {
      freePaymentStep(
        transform({ input, claim }, ({ input, claim }) => ({ subject: input.subject, lease: claim.lease })),
      );
    });
    unlockSubjectStep(lock);
    return new WorkflowResponse(transform({ taken }, ({ taken }) => ({ payment_id: taken.paymentId })));
  },
);
