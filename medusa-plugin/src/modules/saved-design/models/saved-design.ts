import { model } from '@medusajs/framework/utils';

/** A design that a customer keeps under a name, to find again on any device. */
export const SavedDesign = model
  .define(
    { tableName: 'cordwainer_saved_design', name: 'CordwainerSavedDesign' },
    {
      id: model.id({ prefix: 'savd' }).primaryKey(),
      brand_id: model.text(),
      /** Medusa's customer, whose account it goes with. */
      customer_id: model.text(),
      name: model.text(),
      /** The same shoe, whatever catalog version it was made from: it is in the list once. */
      shoe: model.text(),
      /** Complete, and of the catalog version it was made from. */
      design: model.json(),
      saved_at: model.dateTime(),
    },
  )
  .indexes([
    { on: ['brand_id', 'customer_id', 'shoe'], unique: true, where: 'deleted_at IS NULL' },
    { on: ['customer_id'] },
  ])
  .checks([
    {
      name: 'CK_cordwainer_saved_design_name',
      expression: (columns) => `char_length(${columns.name}) BETWEEN 1 AND 80`,
    },
  ]);
