import { model } from '@medusajs/framework/utils';
import { INVOICE_KINDS, INVOICE_PURPOSES } from '../types';

/** What was charged for an order, written once and never changed: a mistake is corrected by a credit note. */
export const Invoice = model
  .define(
    { tableName: 'cordwainer_invoice', name: 'CordwainerInvoice' },
    {
      id: model.id({ prefix: 'inv' }).primaryKey(),
      kind: model.enum([...INVOICE_KINDS]),
      /** Who issues it. */
      brand_id: model.text(),
      production_order_id: model.text(),
      /** What it charges; credit notes have none. */
      purpose: model.enum([...INVOICE_PURPOSES]).nullable(),
      /** What it was written for, so that nothing is charged or credited twice: money up to an amount, a refund. */
      source: model.text().default(''),
      /** `BFG-2026-0001`; of a credit note `BFG-2026-C0001`. */
      number: model.text().searchable(),
      /** Year of issue (UTC), and the how-manieth of the brand's in it. */
      year: model.number(),
      sequence: model.number(),
      /** The invoice that a credit note corrects. */
      corrects_id: model.text().nullable(),
      currency: model.text(),
      /** Minor units, tax included. */
      total: model.bigNumber(),
      /** Everything printed on it. */
      snapshot: model.json(),
      issued_at: model.dateTime(),
    },
  )
  .indexes([
    { on: ['number'], unique: true },
    { on: ['brand_id', 'kind', 'year', 'sequence'], unique: true },
    { on: ['production_order_id', 'kind', 'source'], unique: true },
    { on: ['brand_id', 'issued_at'] },
  ])
  .checks([
    { name: 'CK_cordwainer_invoice_sequence', expression: (columns) => `${columns.sequence} >= 1` },
    {
      name: 'CK_cordwainer_invoice_corrects',
      expression: (columns) => `(${columns.kind} = 'credit-note') = (${columns.corrects_id} IS NOT NULL)`,
    },
  ]);
