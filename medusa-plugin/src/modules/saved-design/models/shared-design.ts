import { model } from '@medusajs/framework/utils';

/**
 * A design behind the short id in a link. It says what the shoe is, and nothing of who made it, when it was opened or from
 * where: whoever has the link may look at it.
 */
export const SharedDesign = model
  .define(
    { tableName: 'cordwainer_shared_design', name: 'CordwainerSharedDesign' },
    {
      /** What is in the link: `d` and 96 random bits, see `isShareId` of the contract. */
      id: model.id().primaryKey(),
      brand_id: model.text(),
      /** Content address of the choices: the same design has the same link. */
      design_id: model.text(),
      /** Complete, and of the catalog version it was made from. Never changed. */
      design: model.json(),
    },
  )
  .indexes([
    { on: ['brand_id', 'design_id'], unique: true, where: 'deleted_at IS NULL' },
    { on: ['brand_id', 'created_at'] },
  ])
  .checks([
    { name: 'CK_cordwainer_shared_design_id', expression: (columns) => `${columns.id} ~ '^d[A-Za-z0-9_-]{16}$'` },
  ]);
