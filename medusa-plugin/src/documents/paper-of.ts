import type { MedusaContainer } from '@medusajs/framework/types';
import { RefusalError } from '../refusal';
import { invoiceOf } from './invoice/invoice-of';
import { packingSlipOf } from './packing-slip/packing-slip-of';
import type { Paper, PaperKind } from './paper';
import { specificationSheetOf } from './specification/specification-sheet-of';

/** @throws Refusal 409 where an invoice is asked for that is not written yet */
export async function requirePaper(
  container: MedusaContainer,
  order: { id: string; number: string },
  kind: PaperKind,
  locale?: string,
): Promise<Paper> {
  if (kind === 'specification') return specificationSheetOf(container, order.id, locale);
  if (kind === 'packing-slip') return packingSlipOf(container, order.id, locale);
  const invoice = await invoiceOf(container, order.id, locale);
  if (invoice) return invoice;
  const message = `Order ${order.number} has no invoice yet: it is written once the order is paid and its brand has invoice details`;
  throw new RefusalError({ status: 409, type: 'no-invoice', message });
}
