import type { InvoiceKind, InvoicePurpose } from '../../modules/invoice/types';
import { type Sums, standingOf } from '../../payments/standing';

/** A paper that there is, or money that went back. Minor units. */
export type Issued = { kind: InvoiceKind; source: string; purpose: InvoicePurpose | null; total: number };
export type Returned = { key: string; amount: number; late: boolean };

export type Ledger = {
  sums: Sums;
  /** Whether production was ever begun: before that nothing was sold. */
  launched: boolean;
  papers: readonly Issued[];
  /** In the order in which they were made. */
  refunds: readonly Returned[];
};

export type NextPaper =
  | { kind: 'invoice'; purpose: InvoicePurpose; amount: number; source: string }
  | { kind: 'credit-note'; refund: string; amount: number; source: string };

/**
 * The paper that is missing next, or none: an invoice for money that came and is not charged by one yet, then a credit
 * note for each refund. So invoices and credit notes always come to what was paid.
 *
 * A deposit has an invoice of its own, as its tax is owed when it is paid; the final invoice charges the whole order and
 * takes the deposit off. What an edit adds afterwards is charged by a further one.
 */
export function nextPaper({ sums, launched, papers, refunds }: Ledger): NextPaper | undefined {
  if (!launched) return undefined;
  const invoices = papers.filter(({ kind }) => kind === 'invoice');
  const late = sumOf(refunds.filter(({ late }) => late).map(({ amount }) => amount));
  // What came after the order was cancelled, and went back, was never for anything.
  const sold = sums.captured - late;
  const amount = sold - sumOf(invoices.map(({ total }) => total));
  const purpose = amount > 0 ? purposeOf(sums, invoices) : undefined;
  if (purpose) return { kind: 'invoice', purpose, amount, source: `paid-${sold}` };
  if (invoices.length === 0) return undefined;
  const noted = new Set(papers.filter(({ kind }) => kind === 'credit-note').map(({ source }) => source));
  // Unless an invoice had charged it before it went back.
  const open = refunds.find((refund) => (!refund.late || amount < 0) && !noted.has(refund.key));
  return open && { kind: 'credit-note', refund: open.key, amount: open.amount, source: open.key };
}

/** Nothing where more has to come first: a balance that is paid in parts is charged at once. */
function purposeOf(sums: Sums, invoices: readonly Issued[]): InvoicePurpose | undefined {
  const settled = standingOf(sums).outstanding === 0;
  if (invoices.length === 0) return settled ? 'final' : 'deposit';
  if (!settled) return undefined;
  return invoices.every(({ purpose }) => purpose === 'deposit') ? 'final' : 'extra';
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
