import { model } from '@medusajs/framework/utils';

/** A ready design that a brand shows to begin with. */
export const Inspiration = model
  .define(
    { tableName: 'cordwainer_inspiration', name: 'CordwainerInspiration' },
    {
      id: model.id({ prefix: 'insp' }).primaryKey(),
      brand_id: model.text(),
      /** Words by language. */
      name: model.json(),
      /** A short line below the name, likewise. */
      line: model.json().nullable(),
      /** Content address of the design. */
      design_id: model.text(),
      /** Complete, and of the catalog version it was made from. */
      design: model.json(),
      /** In the gallery: from 0, without gaps. */
      position: model.number(),
      published: model.boolean().default(false),
      created_by: model.text().nullable(),
    },
  )
  .indexes([{ on: ['brand_id', 'position'] }])
  .checks([{ name: 'CK_cordwainer_inspiration_position', expression: (columns) => `${columns.position} >= 0` }]);
