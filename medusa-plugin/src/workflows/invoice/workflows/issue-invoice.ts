import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { issueInvoiceStep } from '../steps/issue-invoice';
import { noteInvoiceNumberStep } from '../steps/note-invoice-number';

/**
 * Writes the invoice of a paid order and its number on the order.
 *
 * Safe to run at any time and as often as one likes: an order has one invoice. Answers its number, or null where the brand
 * has not said yet who it is by law.
 */
export const issueInvoiceWorkflow = createWorkflow('issue-cordwainer-invoice', (input: { id: string }) => {
  const invoice = issueInvoiceStep(input);
  noteInvoiceNumberStep(transform({ input, invoice }, ({ input, invoice }) => ({ id: input.id, invoice })));
  return new WorkflowResponse(transform({ invoice }, ({ invoice }) => ({ number: invoice?.number ?? null })));
});
