import { model } from '@medusajs/framework/utils';
import { Rate } from './rate';

/** The price of one parcel up to a weight. */
export const RateRow = model
  .define(
    { tableName: 'cordwainer_rate_row', name: 'CordwainerRateRow' },
    {
      id: model.id({ prefix: 'raterow' }).primaryKey(),
      /** g, itself included. */
      up_to: model.number(),
      /** Minor units. */
      price: model.number(),
      rate: model.belongsTo(() => Rate, { mappedBy: 'rows' }),
    },
  )
  .indexes([{ on: ['rate_id', 'up_to'], unique: true, where: 'deleted_at IS NULL' }])
  .checks([
    { name: 'CK_cordwainer_rate_row', expression: (columns) => `${columns.up_to} > 0 AND ${columns.price} >= 0` },
  ]);
