import type { MedusaContainer } from '@medusajs/framework/types';
import { RefusalError } from '../refusal';
import { invoiceOf } from './invoice/invoice-of';
import { packingSlipOf } from './packing-slip/packing-slip-of';
import type { Paper, PaperKind } from './paper';
import { specificationSheetOf } from './specification/specification-sheet-of';

export type WhichPaper = {
  kind: PaperKind;
  /** Of an invoice or a credit note; the latest where left out. */
  number?: string;
  locale?: string;
};

/** @throws Refusal 409 where an invoice or a credit note is asked for that is not written yet, 404 where it is not this order's */
export async function requirePaper(
  container: MedusaContainer,
  order: { id: string; number: string },
  { kind, number, locale }: WhichPaper,
): Promise<Paper> {
  if (kind === 'specification') return specificationSheetOf(container, order.id, locale);
  if (kind === 'packing-slip') return packingSlipOf(container, order.id, locale);
  const paper = await invoiceOf(container, order.id, { kind, number, locale });
  if (paper) return paper;
  if (number) {
    const message = `Order ${order.number} has no ${kind === 'invoice' ? 'invoice' : 'credit note'} ${number}`;
    throw new RefusalError({ status: 404, type: 'not-found', message });
  }
  throw new RefusalError({ status: 409, type: `no-${kind}`, message: MISSING[kind](order.number) });
}

const MISSING = {
  invoice: (order: string) =>
    `Order ${order} has no invoice yet: it is written once the order is paid and its brand has invoice details`,
  'credit-note': (order: string) =>
    `Order ${order} has no credit note: one is written for each refund of an order that has an invoice`,
};
