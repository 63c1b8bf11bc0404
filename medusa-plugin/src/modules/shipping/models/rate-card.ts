import { model } from '@medusajs/framework/utils';

/** Everything about parcels and their prices, taken together. One row, which the migration writes. */
export const RateCard = model
  .define(
    { tableName: 'cordwainer_rate_card', name: 'CordwainerRateCard' },
    {
      id: model.text().primaryKey(),
      /** Counts the changes, so that nobody overwrites another's, and so that a copy is known to be stale. */
      revision: model.number().default(1),
      /** A shoe box that is alone travels without a carton. */
      single_box_as_is: model.boolean().default(false),
      /** The user of the admin who changed it last. */
      updated_by: model.text().nullable(),
    },
  )
  .checks([{ name: 'CK_cordwainer_rate_card_one', expression: (columns) => `${columns.id} = 'rate-card'` }]);
