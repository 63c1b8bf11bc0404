import { model } from '@medusajs/framework/utils';
import { STAMP_STATUSES } from '../types';
import { StampEvent } from './stamp-event';

/** A metal mould that engraves a brand's name or logo in one place, at one size. Lengths in mm. */
export const Stamp = model
  .define(
    { tableName: 'cordwainer_stamp', name: 'CordwainerStamp' },
    {
      id: model.id({ prefix: 'stamp' }).primaryKey(),
      brand_id: model.text(),
      artwork_id: model.text(),
      /** What people call it: the artwork's name at first. */
      name: model.text(),
      /** Id of the place in the brand's catalog, and its words by language as they were. */
      place: model.text(),
      place_name: model.json(),
      width: model.float(),
      height: model.float(),
      status: model.enum([...STAMP_STATUSES]).default('requested'),
      /** The order that asked for it and is charged for it; none for a mould that was there before. */
      production_order_id: model.text().nullable(),
      /** Charged once, minor units, with that order; in the order's currency. */
      fee: model.number().default(0),
      currency: model.text().nullable(),
      /** Days from payment until it is there. */
      lead_time_days: model.number().default(0),
      ready_at: model.dateTime().nullable(),
      /** Of a withdrawn one: when its fee was off its order, or given back. Missing while that is still to be done. */
      fee_settled_at: model.dateTime().nullable(),
      events: model.hasMany(() => StampEvent, { mappedBy: 'stamp' }),
    },
  )
  .indexes([
    { on: ['brand_id', 'status'] },
    // One order pays for one stamp at most, however often its acceptance is tried.
    { on: ['production_order_id'], unique: true, where: 'production_order_id IS NOT NULL AND deleted_at IS NULL' },
    // The same artwork in the same place and size is charged for once, also where two orders ask for it at one moment.
    {
      on: ['brand_id', 'artwork_id', 'place', 'width'],
      unique: true,
      where: "status NOT IN ('retired', 'withdrawn') AND deleted_at IS NULL",
    },
  ])
  .checks([
    {
      name: 'CK_cordwainer_stamp_size',
      expression: (columns) => `${columns.width} > 0 AND ${columns.height} > 0`,
    },
    {
      name: 'CK_cordwainer_stamp_fee',
      expression: (columns) =>
        `${columns.fee} >= 0 AND (${columns.fee} = 0 OR (${columns.production_order_id} IS NOT NULL AND ${columns.currency} IS NOT NULL))`,
    },
    {
      name: 'CK_cordwainer_stamp_ready',
      expression: (columns) => `(${columns.status} IN ('ready', 'retired')) = (${columns.ready_at} IS NOT NULL)`,
    },
  ]);
