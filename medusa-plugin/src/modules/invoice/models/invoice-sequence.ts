import { model } from '@medusajs/framework/utils';
import { INVOICE_KINDS } from '../types';

/**
 * The next number of a brand's invoices in a year. A row and not a PostgreSQL sequence, which would not give a number
 * back when the transaction that took it fails.
 */
export const InvoiceSequence = model
  .define(
    { tableName: 'cordwainer_invoice_sequence', name: 'CordwainerInvoiceSequence' },
    {
      id: model.id({ prefix: 'invseq' }).primaryKey(),
      brand_id: model.text(),
      kind: model.enum([...INVOICE_KINDS]),
      year: model.number(),
      next_number: model.number(),
    },
  )
  .indexes([{ on: ['brand_id', 'kind', 'year'], unique: true }])
  .checks([{ name: 'CK_cordwainer_invoice_sequence_next', expression: (columns) => `${columns.next_number} >= 1` }]);
