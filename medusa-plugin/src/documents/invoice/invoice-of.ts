import type { MedusaContainer } from '@medusajs/framework/types';
import { INVOICE_MODULE } from '../../modules/invoice';
import type InvoiceModuleService from '../../modules/invoice/service';
import type { InvoiceSnapshot } from '../../modules/invoice/types';
import { type Paper, paperOf } from '../paper';
import { renderInvoice } from './render';

/** The invoice of a production order, in the language it was written in unless told otherwise; nothing until there is one. */
export async function invoiceOf(
  container: MedusaContainer,
  productionOrderId: string,
  locale?: string,
): Promise<Paper | undefined> {
  const [invoice] = await container
    .resolve<InvoiceModuleService>(INVOICE_MODULE)
    .listCordwainerInvoices({ production_order_id: productionOrderId, kind: 'invoice' }, { take: 1 });
  if (!invoice) return undefined;
  const snapshot = invoice.snapshot as unknown as InvoiceSnapshot;
  const { number, issued_at } = invoice;
  const content = await renderInvoice({ number, issuedAt: new Date(issued_at), snapshot }, locale ?? snapshot.locale);
  return paperOf(number, 'invoice', content);
}
