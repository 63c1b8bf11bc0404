import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { issueInvoiceStep } from '../steps/issue-invoice';
import { noteInvoiceNumberStep } from '../steps/note-invoice-number';

/**
 * Writes the papers that an order lacks: an invoice for money that came, a credit note for money that went back. Notes
 * their numbers on the order and its refunds.
 *
 * Safe to run at any time and as often as one likes: nothing is charged or credited twice. Answers the number of the
 * order's invoice, or null where the brand has not said yet who it is by law.
 */
export const issueInvoiceWorkflow = createWorkflow('issue-cordwainer-invoice', (input: { id: string }) => {
  const papers = issueInvoiceStep(input);
  const noted = noteInvoiceNumberStep(transform({ input, papers }, ({ input, papers }) => ({ id: input.id, papers })));
  return new WorkflowResponse(noted);
});
