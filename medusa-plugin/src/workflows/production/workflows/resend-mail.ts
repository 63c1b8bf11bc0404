import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { type ReopenMailStepInput, reopenMailStep } from '../steps/reopen-mail';
import { sendMailStep } from '../steps/send-mail';

/**
 * Sends an e-mail again, whatever became of it before: sent, given up or waiting for its next attempt. Not idempotent:
 * each run is another e-mail. Where the mail server does not take it, it fails, and the e-mail is due like any other.
 *
 * @throws Refusal 404; 409 where it is being sent at this moment
 */
export const resendMailWorkflow = createWorkflow('resend-production-order-mail', (input: ReopenMailStepInput) => {
  reopenMailStep(input);
  return new WorkflowResponse(sendMailStep(transform(input, ({ mail_id }) => ({ id: mail_id }))));
});
