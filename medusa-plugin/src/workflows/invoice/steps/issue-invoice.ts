import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { INVOICE_MODULE } from '../../../modules/invoice';
import type InvoiceModuleService from '../../../modules/invoice/service';
import type { IssuedInvoice } from '../../../modules/invoice/service';
import type { InvoiceKind } from '../../../modules/invoice/types';
import { nextPaper } from '../next-paper';
import { readLedger } from '../read-ledger';
import { writePaper } from '../write-paper';

export type WrittenPaper = IssuedInvoice & { kind: InvoiceKind; source: string; purpose: string | null };

/** More papers than an order has, and more others than write papers of it at the same time. */
const MOST = 200;

/**
 * Writes every invoice and credit note that an order lacks, and answers all that it has. There is no way back: a paper
 * that was issued stays, and is corrected by another. Answers none where the brand has not said yet who it is by law.
 */
export const issueInvoiceStep = createStep('issue-invoice', async ({ id }: { id: string }, { container }) => {
  const invoices = container.resolve<InvoiceModuleService>(INVOICE_MODULE);
  const written = new Set<string>();
  for (let turn = 0; turn < MOST; turn += 1) {
    const ledger = await readLedger(container, id);
    const next = nextPaper(ledger);
    const paper = next && writePaper(ledger, next);
    if (!paper) {
      return new StepResponse(
        ledger.papers.map(
          ({ id, number, kind, source, purpose }): WrittenPaper => ({
            id,
            number,
            kind,
            source,
            purpose,
            created: written.has(number),
          }),
        ),
      );
    }
    const issued = await invoices.issueInvoice(paper);
    if (issued?.created) written.add(issued.number);
  }
  throw new Error(`The papers of production order ${id} come to no end`);
});
