import { model } from '@medusajs/framework/utils';
import { DesignUse } from './design-use';

/** One shoe, complete and for good: the same choices are the same design, so a changed one is another. */
export const Design = model
  .define(
    { tableName: 'cordwainer_design', name: 'CordwainerDesign' },
    {
      id: model.id({ prefix: 'design' }).primaryKey(),
      brand_id: model.text(),
      /** Content address of the choices. Two brands may make the same shoe, each keeps its own. */
      design_id: model.text(),
      catalog_id: model.text(),
      catalog_version: model.number(),
      style: model.text(),
      /** Every choice, defaults included. */
      choices: model.json(),
      /** The lines people read, as they were when the design was made. */
      specification: model.json(),
      uses: model.hasMany(() => DesignUse, { mappedBy: 'design' }),
    },
  )
  .indexes([{ on: ['brand_id', 'design_id'], unique: true, where: 'deleted_at IS NULL' }])
  .checks([
    { name: 'CK_cordwainer_design_design_id', expression: (columns) => `${columns.design_id} ~ '^[0-9a-f]{32}$'` },
  ]);
