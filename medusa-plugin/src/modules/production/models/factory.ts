import { model } from '@medusajs/framework/utils';

/** How much the factory makes, and when it works. One row, which the migration writes. */
export const Factory = model
  .define(
    { tableName: 'cordwainer_factory', name: 'CordwainerFactory' },
    {
      id: model.text().primaryKey(),
      /** Pairs finished on a working day; without it only lead times count. */
      pairs_per_day: model.number().nullable(),
      /** Days of the week it works, 1 for Monday to 7 for Sunday (ISO 8601). */
      working_days: model.json(),
      /** Days it does not work besides, `YYYY-MM-DD`. */
      holidays: model.json(),
    },
  )
  .checks([
    { name: 'CK_cordwainer_factory_one', expression: (columns) => `${columns.id} = 'factory'` },
    { name: 'CK_cordwainer_factory_pairs', expression: (columns) => `${columns.pairs_per_day} >= 1` },
  ]);
