import { model } from '@medusajs/framework/utils';

/**
 * The next order number of a brand. A row and not a PostgreSQL sequence, which would not give a number back when the
 * transaction that took it fails.
 */
export const NumberSequence = model
  .define(
    { tableName: 'cordwainer_number_sequence', name: 'NumberSequence' },
    {
      id: model.id({ prefix: 'numseq' }).primaryKey(),
      brand_id: model.text(),
      /** The brand's letters, behind every number. */
      code: model.text(),
      next_number: model.number(),
      /** Of its shipping groups, which count by themselves. */
      next_group_number: model.number().default(1),
    },
  )
  .indexes([
    { on: ['brand_id'], unique: true },
    { on: ['code'], unique: true },
  ])
  .checks([
    { name: 'CK_cordwainer_number_sequence_next', expression: (columns) => `${columns.next_number} >= 1` },
    { name: 'CK_cordwainer_number_sequence_code', expression: (columns) => `${columns.code} ~ '^[A-Z]{3}$'` },
  ]);
