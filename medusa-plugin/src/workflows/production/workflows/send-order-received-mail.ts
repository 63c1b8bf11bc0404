import { createWorkflow, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { sendOrderReceivedMailStep } from '../steps/send-order-received-mail';

/** Tells the customer that the order was received. Sends once, however often it runs; a failure may be tried again. */
export const sendOrderReceivedMailWorkflow = createWorkflow(
  'send-order-received-mail',
  (input: { id: string }) => new WorkflowResponse(sendOrderReceivedMailStep(input)),
);
