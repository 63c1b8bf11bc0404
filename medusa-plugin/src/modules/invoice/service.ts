import type { Context } from '@medusajs/framework/types';
import { generateEntityId, InjectTransactionManager, MedusaContext, MedusaService } from '@medusajs/framework/utils';
import { sqlOf } from '../../database/sql';
import { Invoice } from './models/invoice';
import { InvoiceSequence } from './models/invoice-sequence';
import type { InvoiceKind, InvoicePurpose, InvoiceSnapshot } from './types';

export type InvoiceToIssue = {
  kind?: InvoiceKind;
  brand: { id: string; code: string };
  production_order_id: string;
  /** What it is written for; an order has one invoice and one credit note for each. */
  source?: string;
  purpose?: InvoicePurpose;
  /** What it charges or gives back, minor units; the snapshot's total where left out. */
  amount?: number;
  /** The invoice that a credit note corrects. */
  corrects_id?: string;
  /** How many papers of the order it takes account of; left out, that does not matter. */
  based_on?: number;
  snapshot: InvoiceSnapshot;
};

export type IssuedInvoice = { id: string; number: string; created: boolean };

/** Digits of an invoice's number at least, so that numbers sort and line up. */
const DIGITS = 4;

/** Before the count, so that credit notes are told from invoices at a glance. */
const LETTERS: Record<InvoiceKind, string> = { invoice: '', 'credit-note': 'C' };

export default class InvoiceModuleService extends MedusaService({
  CordwainerInvoice: Invoice,
  CordwainerInvoiceSequence: InvoiceSequence,
}) {
  /**
   * Writes an invoice or a credit note of an order and answers its number; what there is one for already keeps it.
   * Undefined where another paper was written that it takes no account of: it has to be thought over.
   *
   * Numbers are `BFG-2026-0001`: the brand's letters, the year, and a count of each kind that begins anew every year. A
   * number is taken only together with its paper, in one transaction, so that they have no gaps within a brand, kind and
   * year. Papers of one brand wait for each other here, and only here.
   */
  @InjectTransactionManager()
  async issueInvoice(wish: InvoiceToIssue, @MedusaContext() context: Context = {}): Promise<IssuedInvoice | undefined> {
    const { kind = 'invoice', brand, production_order_id, source = '', snapshot } = wish;
    const sql = sqlOf(context);
    // Locks the brand's row of this year, making it first where it is missing, and takes nothing of it yet.
    const [taken] = await sql<{ year: number; sequence: number }>(
      `INSERT INTO cordwainer_invoice_sequence (id, brand_id, kind, year, next_number)
       VALUES (?, ?, ?, extract(year FROM now() AT TIME ZONE 'UTC')::int, 1)
       ON CONFLICT (brand_id, kind, year) WHERE deleted_at IS NULL DO UPDATE SET updated_at = now()
       RETURNING year, next_number AS sequence`,
      [generateEntityId(undefined, 'invseq'), brand.id, kind],
    );
    // With the lock held: whoever wrote one before is seen.
    const existing = await sql<{ id: string; number: string; kind: InvoiceKind; source: string }>(
      'SELECT id, number, kind, source FROM cordwainer_invoice WHERE production_order_id = ?',
      [production_order_id],
    );
    const same = existing.find((paper) => paper.kind === kind && paper.source === source);
    if (same) return { id: same.id, number: same.number, created: false };
    if (wish.based_on !== undefined && wish.based_on !== existing.length) return undefined;
    const { year, sequence } = taken!;
    const id = generateEntityId(undefined, 'inv');
    const number = `${brand.code}-${year}-${LETTERS[kind]}${String(sequence).padStart(DIGITS, '0')}`;
    const total = wish.amount ?? snapshot.total;
    await sql(
      `INSERT INTO cordwainer_invoice (id, kind, brand_id, production_order_id, source, purpose, corrects_id, number, year,
         sequence, currency, total, raw_total, snapshot, issued_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, now())`,
      [
        id,
        kind,
        brand.id,
        production_order_id,
        source,
        wish.purpose ?? null,
        wish.corrects_id ?? null,
        number,
        year,
        sequence,
        snapshot.currency,
        total,
        JSON.stringify({ value: String(total), precision: 20 }),
        JSON.stringify(snapshot),
      ],
    );
    await sql(
      `UPDATE cordwainer_invoice_sequence SET next_number = next_number + 1
       WHERE brand_id = ? AND kind = ? AND year = ?`,
      [brand.id, kind, year],
    );
    return { id, number, created: true };
  }
}
