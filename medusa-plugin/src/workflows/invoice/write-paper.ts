import { countPairs, type Quote, type QuoteLine } from '@cordwainer/contract';
import type { PaperRow } from '../../documents/invoice/list-papers';
import { LANGUAGES } from '../../documents/invoice/words';
import { fillIsolated } from '../../documents/isolate';
import { inLanguage } from '../../documents/language';
import { addressLines } from '../../documents/read-order';
import { invoiceDetailsOf } from '../../modules/brand/details';
import { lookOf } from '../../modules/brand/look';
import type { InvoiceToIssue } from '../../modules/invoice/service';
import type { Deduction, InvoiceLine, InvoiceSnapshot, InvoiceTax } from '../../modules/invoice/types';
import { modelIn } from '../../orders/model-in';
import type { NextPaper } from './next-paper';
import type { OrderLedger, OrderRow, TaxedRow } from './read-ledger';
import { addTaxes, shareTaxes, subtractTaxes, taxOf } from './share-taxes';
import { taxesOf } from './taxes-of';

/**
 * All that a paper says. Undefined where the brand has not said who it is by law: an invoice without that is none and
 * could not be corrected, so it waits until the brand has.
 */
export function writePaper(ledger: OrderLedger, paper: NextPaper): InvoiceToIssue | undefined {
  const { row, papers } = ledger;
  const seller = invoiceDetailsOf(row.cordwainer_brand);
  if (!seller) return undefined;
  const { quote, locale } = row;
  const common = {
    brand: row.cordwainer_brand.name,
    typeface: lookOf(row.cordwainer_brand).typeface,
    seller,
    buyer: addressLines(row.order.billing_address ?? row.order.shipping_address, locale),
    email: row.email,
    order: {
      number: row.number,
      model: modelIn(row, locale),
      type: row.type,
      pairs: countPairs(row.quantity),
      ordered_on: dayOf(row.created_at),
    },
    tax_included: quote.taxIncluded,
    currency: quote.currency,
    locale,
  };
  const about = {
    kind: paper.kind,
    brand: { id: row.cordwainer_brand.id, code: row.cordwainer_brand.code },
    production_order_id: row.id,
    source: paper.source,
    amount: paper.amount,
    based_on: papers.length,
  };
  if (paper.kind === 'invoice') {
    const paid_on = dayOf(paidAt(row) ?? row.wip_started_at!);
    const charged =
      paper.purpose === 'final' ? wholeOf(ledger, paper.amount) : partOf(ledger, paper.amount, paper.purpose);
    return { ...about, purpose: paper.purpose, snapshot: { ...common, paid_on, purpose: paper.purpose, ...charged } };
  }
  const refund = ledger.refunds.find(({ key }) => key === paper.refund)!;
  const corrected = correctedBy(papers, paper.amount);
  return {
    ...about,
    corrects_id: corrected[0]!.id,
    snapshot: {
      ...common,
      ...creditOf(ledger, paper.amount),
      paid_on: dayOf(refund.done_at),
      corrects: corrected.map(({ number, issued_at }) => ({ number, issued_on: dayOf(issued_at) })),
      ...(refund.reason && { reason: refund.reason }),
    },
  };
}

type Charged = Pick<InvoiceSnapshot, 'lines' | 'goods' | 'shipping' | 'taxes' | 'tax' | 'total' | 'deducted'>;

/** The whole order, with what was charged before taken off. */
function wholeOf({ row, papers }: OrderLedger, amount: number): Charged {
  const { quote, locale } = row;
  const shipping = quote.lines.find(isShipping);
  const deducted = papers.filter(({ kind }) => kind === 'invoice').map(deductionOf);
  const total = amount + deducted.reduce((sum, invoice) => sum + invoice.amount, 0);
  // Something was added or taken away on Medusa's own page: the quote knows nothing of it.
  const changed = total - quote.total;
  const changedTaxes = shareTaxes({ amount: quote.total, taxes: quoteTaxes(row) }, changed);
  const taxes = addTaxes(quoteTaxes(row), changedTaxes);
  const lines = quote.lines.filter((line) => !isShipping(line)).map(lineOf);
  const adjustment = changed - (quote.taxIncluded ? 0 : taxOf(changedTaxes));
  if (changed !== 0) lines.push(oneLine(wordsOf(locale).adjustment, adjustment));
  return {
    lines,
    goods: quote.goods + (changed === 0 ? 0 : adjustment),
    shipping: shipping ? { label: shipping.label, amount: shipping.amount } : null,
    taxes,
    tax: changed === 0 ? quote.tax : taxOf(taxes),
    total,
    ...(deducted.length > 0 && { deducted }),
  };
}

/** A part of the order: its deposit, or what an edit has added. */
function partOf({ row }: OrderLedger, amount: number, purpose: 'deposit' | 'extra'): Charged {
  const { quote, number } = row;
  const { words, locale } = inLanguage(LANGUAGES, row.locale);
  const share = ((quote.deposit?.permille ?? 0) / 1000).toLocaleString(locale, {
    style: 'percent',
    maximumFractionDigits: 1,
  });
  const exact = purpose === 'deposit' && amount === quote.deposit?.amount;
  const label = purpose === 'extra' ? words.extraLine : exact ? words.depositLine : words.paidInAdvanceLine;
  return singleLine(row, amount, fillIsolated(label, { number, share }), shareTaxes(wholeTaxed(row), amount));
}

/** What went back. The last of it all carries what rounding has left of the tax, so that nothing remains. */
function creditOf({ row, papers }: OrderLedger, amount: number): Charged {
  const words = wordsOf(row.locale);
  const left = papers.reduce((sum, { kind, total }) => sum + (kind === 'invoice' ? total : -total), 0);
  const taxes =
    amount === left
      ? papers.reduce<InvoiceTax[]>(
          (sum, paper) =>
            paper.kind === 'invoice' ? addTaxes(sum, chargedTaxes(paper)) : subtractTaxes(sum, paper.snapshot.taxes),
          [],
        )
      : shareTaxes(wholeTaxed(row), amount);
  return singleLine(row, amount, fillIsolated(words.creditLine, { number: row.number }), taxes);
}

function singleLine({ quote }: OrderRow, amount: number, label: string, taxes: InvoiceTax[]): Charged {
  const tax = taxOf(taxes);
  const before = quote.taxIncluded ? amount : amount - tax;
  return { lines: [oneLine(label, before)], goods: before, shipping: null, taxes, tax, total: amount };
}

/** The invoices that a credit note corrects: the latest first, as many as it takes. */
function correctedBy(papers: readonly PaperRow[], amount: number): PaperRow[] {
  const latest = papers.filter(({ kind }) => kind === 'invoice').reverse();
  let covered = 0;
  return latest.filter(({ total }) => {
    const needed = covered < amount;
    covered += total;
    return needed;
  });
}

function deductionOf(invoice: PaperRow): Deduction {
  const { number, issued_at, total } = invoice;
  return { number, issued_on: dayOf(issued_at), amount: total, taxes: chargedTaxes(invoice) };
}

/** The tax that an invoice itself charges: without that of those it takes off. */
function chargedTaxes({ snapshot: { taxes, deducted = [] } }: PaperRow): InvoiceTax[] {
  return deducted.reduce<InvoiceTax[]>((left, invoice) => subtractTaxes(left, invoice.taxes), [...taxes]);
}

function wholeTaxed(row: OrderRow) {
  return { amount: row.quote.total, taxes: quoteTaxes(row) };
}

function quoteTaxes({ order, quote }: OrderRow): InvoiceTax[] {
  return taxesOf(taxedLines(order), quote);
}

function isShipping({ code }: QuoteLine): boolean {
  return code === 'shipping';
}

function lineOf({ label, quantity, unitAmount, amount }: Quote['lines'][number]): InvoiceLine {
  return { label, quantity, unit_amount: unitAmount, amount };
}

function oneLine(label: string, amount: number): InvoiceLine {
  return { label, quantity: 1, unit_amount: amount, amount };
}

function wordsOf(locale: string) {
  return inLanguage(LANGUAGES, locale).words;
}

function taxedLines({ items = [], shipping_methods = [] }: OrderRow['order']) {
  const line = ({ is_tax_inclusive, tax_lines = [] }: TaxedRow, amount: number) => ({
    amount,
    included: is_tax_inclusive,
    rates: tax_lines.map(({ rate }) => Number(rate)),
  });
  return [
    ...items.map((item) => line(item, Number(item.unit_price) * Number(item.quantity))),
    ...shipping_methods.map((method) => line(method, Number(method.amount))),
  ];
}

/** When the last of its money came in. */
function paidAt({ order: { payment_collections = [] } }: OrderRow): string | undefined {
  return payment_collections
    .flatMap(({ payments = [] }) => payments.flatMap(({ captured_at }) => captured_at ?? []))
    .map((at) => new Date(at).toISOString())
    .sort()
    .at(-1);
}

function dayOf(at: Date | string): string {
  return new Date(at).toISOString().slice(0, 10);
}
