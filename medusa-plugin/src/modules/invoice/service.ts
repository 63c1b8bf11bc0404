import type { Context } from '@medusajs/framework/types';
import { generateEntityId, InjectTransactionManager, MedusaContext, MedusaService } from '@medusajs/framework/utils';
import { sqlOf } from '../../database/sql';
import { Invoice } from './models/invoice';
import { InvoiceSequence } from './models/invoice-sequence';
import type { InvoiceSnapshot } from './types';

export type InvoiceToIssue = {
  brand: { id: string; code: string };
  production_order_id: string;
  snapshot: InvoiceSnapshot;
};

export type IssuedInvoice = { id: string; number: string; created: boolean };

/** Digits of an invoice's number at least, so that numbers sort and line up. */
const DIGITS = 4;

export default class InvoiceModuleService extends MedusaService({
  CordwainerInvoice: Invoice,
  CordwainerInvoiceSequence: InvoiceSequence,
}) {
  /**
   * Writes the invoice of an order and answers its number; an order that has one already keeps it.
   *
   * Numbers are `BFG-2026-0001`: the brand's letters, the year, and a count that begins anew every year. A number is
   * taken only together with its invoice, in one transaction, so that they have no gaps within a brand and year. Invoices
   * of one brand wait for each other here, and only here.
   */
  @InjectTransactionManager()
  async issueInvoice(
    { brand, production_order_id, snapshot }: InvoiceToIssue,
    @MedusaContext() context: Context = {},
  ): Promise<IssuedInvoice> {
    const sql = sqlOf(context);
    // Locks the brand's row of this year, making it first where it is missing, and takes nothing of it yet.
    const [taken] = await sql<{ year: number; sequence: number }>(
      `INSERT INTO cordwainer_invoice_sequence (id, brand_id, kind, year, next_number)
       VALUES (?, ?, 'invoice', extract(year FROM now() AT TIME ZONE 'UTC')::int, 1)
       ON CONFLICT (brand_id, kind, year) WHERE deleted_at IS NULL DO UPDATE SET updated_at = now()
       RETURNING year, next_number AS sequence`,
      [generateEntityId(undefined, 'invseq'), brand.id],
    );
    // With the lock held: whoever wrote one before is seen.
    const [existing] = await sql<{ id: string; number: string }>(
      `SELECT id, number FROM cordwainer_invoice WHERE production_order_id = ? AND kind = 'invoice'`,
      [production_order_id],
    );
    if (existing) return { ...existing, created: false };
    const { year, sequence } = taken!;
    const id = generateEntityId(undefined, 'inv');
    const number = `${brand.code}-${year}-${String(sequence).padStart(DIGITS, '0')}`;
    await sql(
      `INSERT INTO cordwainer_invoice (id, kind, brand_id, production_order_id, number, year, sequence, currency, total,
         raw_total, snapshot, issued_at)
       VALUES (?, 'invoice', ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, now())`,
      [
        id,
        brand.id,
        production_order_id,
        number,
        year,
        sequence,
        snapshot.currency,
        snapshot.total,
        JSON.stringify({ value: String(snapshot.total), precision: 20 }),
        JSON.stringify(snapshot),
      ],
    );
    await sql(
      `UPDATE cordwainer_invoice_sequence SET next_number = next_number + 1
       WHERE brand_id = ? AND kind = 'invoice' AND year = ?`,
      [brand.id, year],
    );
    return { id, number, created: true };
  }
}
