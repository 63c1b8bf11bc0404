import { model } from '@medusajs/framework/utils';
import { CarrierService } from './carrier-service';

/** Who carries parcels, and how they weigh. */
export const Carrier = model
  .define(
    { tableName: 'cordwainer_carrier', name: 'CordwainerCarrier' },
    {
      id: model.id({ prefix: 'carrier' }).primaryKey(),
      code: model.text(),
      name: model.text(),
      /** cm³ charged as a kilogram. */
      volumetric_divisor: model.number(),
      /** g that weights are rounded up to. */
      weight_step: model.number(),
      /** Where a parcel is followed, with `{number}` in the place of its tracking number. */
      tracking_url: model.text().nullable(),
      position: model.number(),
      services: model.hasMany(() => CarrierService, { mappedBy: 'carrier' }),
    },
  )
  .cascades({ delete: ['services'] })
  .indexes([{ on: ['code'], unique: true, where: 'deleted_at IS NULL' }])
  .checks([
    {
      name: 'CK_cordwainer_carrier_weighing',
      expression: (columns) => `${columns.volumetric_divisor} > 0 AND ${columns.weight_step} > 0`,
    },
    {
      name: 'CK_cordwainer_carrier_tracking',
      expression: (columns) => `${columns.tracking_url} LIKE '%{number}%'`,
    },
  ]);
