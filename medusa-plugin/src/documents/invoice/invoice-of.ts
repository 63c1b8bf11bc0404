import type { MedusaContainer } from '@medusajs/framework/types';
import { INVOICE_MODULE } from '../../modules/invoice';
import type InvoiceModuleService from '../../modules/invoice/service';
import type { InvoiceKind, InvoiceSnapshot } from '../../modules/invoice/types';
import { type Paper, paperOf } from '../paper';
import { renderInvoice } from './render';

export type WhichInvoice = {
  kind?: InvoiceKind;
  /** `BFG-2026-0001`; the latest of its kind where left out. */
  number?: string;
  /** The refund that a credit note is for. */
  source?: string;
  /** Another language than it was written in. */
  locale?: string;
};

/** An invoice or a credit note of a production order; nothing where there is none. */
export async function invoiceOf(
  container: MedusaContainer,
  productionOrderId: string,
  { kind = 'invoice', number, source, locale }: WhichInvoice = {},
): Promise<Paper | undefined> {
  const [invoice] = await container
    .resolve<InvoiceModuleService>(INVOICE_MODULE)
    .listCordwainerInvoices(
      { production_order_id: productionOrderId, kind, ...(number && { number }), ...(source && { source }) },
      { take: 1, order: { issued_at: 'DESC', sequence: 'DESC' } },
    );
  if (!invoice) return undefined;
  const snapshot = invoice.snapshot as unknown as InvoiceSnapshot;
  const issuedAt = new Date(invoice.issued_at);
  const content = await renderInvoice({ number: invoice.number, issuedAt, snapshot }, locale ?? snapshot.locale);
  return paperOf(invoice.number, kind, content);
}
