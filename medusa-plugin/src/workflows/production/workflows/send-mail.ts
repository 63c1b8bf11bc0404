import { createWorkflow, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { sendMailStep } from '../steps/send-mail';

/** Sends an e-mail that a customer is owed. Once, however often it runs; a failure is tried again by a job. */
export const sendMailWorkflow = createWorkflow(
  'send-production-order-mail',
  (input: { id: string }) => new WorkflowResponse(sendMailStep(input)),
);
