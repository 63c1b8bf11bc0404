import { model } from '@medusajs/framework/utils';
import { Design } from './design';

/** Who holds a design: it goes with the last of its uses, and not before. */
export const DesignUse = model
  .define(
    { tableName: 'cordwainer_design_use', name: 'CordwainerDesignUse' },
    {
      id: model.id({ prefix: 'desuse' }).primaryKey(),
      production_order_id: model.text(),
      design: model.belongsTo(() => Design, { mappedBy: 'uses' }),
    },
  )
  .indexes([{ on: ['production_order_id'], unique: true, where: 'deleted_at IS NULL' }]);
