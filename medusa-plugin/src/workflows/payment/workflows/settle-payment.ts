import { createWorkflow, transform, WorkflowResponse, when } from '@medusajs/framework/workflows-sdk';
import { findSubjectStep } from '../steps/find-subject';
import { lockSubjectStep, unlockSubjectStep } from '../steps/lock-subject';
import { settlePaymentStep } from '../steps/settle-payment';

/**
 * The one way from money to production, however the money came: books a captured payment on its order or its group's
 * orders and launches them, or gives back what can't be taken any more. Idempotent; does nothing to payments of others.
 */
export const settlePaymentWorkflow = createWorkflow('settle-payment', (input: { payment_id: string }) => {
  const found = findSubjectStep(input.payment_id);
  when('ours', { found }, ({ found }) => found !== null).then(() => {
    const lock = lockSubjectStep(transform({ found }, ({ found }) => found!.subject));
    settlePaymentStep(
      transform({ input, found }, ({ input, found }) => ({
        subject: found!.subject,
        payment: { id: input.payment_id, actor: found!.actor },
      })),
    );
    unlockSubjectStep(lock);
  });
  return new WorkflowResponse(undefined);
});
