import type { MedusaContainer } from '@medusajs/framework/types';
import { INVOICE_MODULE } from '../../modules/invoice';
import type InvoiceModuleService from '../../modules/invoice/service';
import type { InvoiceKind, InvoicePurpose, InvoiceSnapshot } from '../../modules/invoice/types';

/** An invoice or a credit note of an order. The total is what it charges or gives back, minor units. */
export type PaperRow = {
  id: string;
  number: string;
  kind: InvoiceKind;
  source: string;
  purpose: InvoicePurpose | null;
  total: number;
  issued_at: Date | string;
  snapshot: InvoiceSnapshot;
};

/** The invoices and credit notes of an order, the oldest first. */
export async function listPapers(container: MedusaContainer, id: string): Promise<PaperRow[]> {
  const papers = await container
    .resolve<InvoiceModuleService>(INVOICE_MODULE)
    .listCordwainerInvoices({ production_order_id: id }, { order: { issued_at: 'ASC', sequence: 'ASC' } });
  return papers.map(({ id, number, kind, source, purpose, total, issued_at, snapshot }) => ({
    id,
    number,
    kind,
    source,
    // Of before there were deposits, when an order had one invoice for all of it.
    purpose: kind === 'invoice' ? (purpose ?? 'final') : null,
    total: Number(total),
    issued_at,
    snapshot: snapshot as unknown as InvoiceSnapshot,
  }));
}
