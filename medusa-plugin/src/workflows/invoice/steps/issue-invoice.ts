import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { INVOICE_MODULE } from '../../../modules/invoice';
import type InvoiceModuleService from '../../../modules/invoice/service';
import { readMatter } from '../read-matter';

/**
 * Writes an order's invoice, or finds the one it has. There is no way back: an invoice that was issued stays, and is
 * corrected by a credit note. Answers nothing where the brand has not said yet who it is by law.
 */
export const issueInvoiceStep = createStep('issue-invoice', async ({ id }: { id: string }, { container }) => {
  const matter = await readMatter(container, id);
  if (!matter) return new StepResponse(null);
  return new StepResponse(await container.resolve<InvoiceModuleService>(INVOICE_MODULE).issueInvoice(matter));
});
