import { model } from '@medusajs/framework/utils';
import { CarrierService } from './carrier-service';
import { RateRow } from './rate-row';
import { Zone } from './zone';

/** What a service costs to a zone in a currency. Amounts are minor units. */
export const Rate = model
  .define(
    { tableName: 'cordwainer_rate', name: 'CordwainerRate' },
    {
      id: model.id({ prefix: 'rate' }).primaryKey(),
      currency: model.text(),
      /** The prices contain the tax, as those that consumers are shown do. */
      tax_included: model.boolean().default(false),
      /** For each started kilogram above the last row; without it nothing heavier is carried. */
      per_kg_above: model.number().nullable(),
      /** Once for a shipment. */
      handling_fee: model.number().default(0),
      /** Thousandths of the freight, on top of it. */
      fuel_permille: model.number().default(0),
      /** Freight and fuel are charged as so much at least. */
      minimum: model.number().default(0),
      /** Goods worth so much travel free. */
      free_from: model.number().nullable(),
      position: model.number(),
      service: model.belongsTo(() => CarrierService, { mappedBy: 'rates' }),
      zone: model.belongsTo(() => Zone, { mappedBy: 'rates' }),
      rows: model.hasMany(() => RateRow, { mappedBy: 'rate' }),
    },
  )
  .cascades({ delete: ['rows'] })
  .indexes([{ on: ['service_id', 'zone_id', 'currency'], unique: true, where: 'deleted_at IS NULL' }])
  .checks([
    { name: 'CK_cordwainer_rate_currency', expression: (columns) => `${columns.currency} ~ '^[A-Z]{3}$'` },
    {
      name: 'CK_cordwainer_rate_amounts',
      expression: (columns) =>
        `${columns.per_kg_above} >= 0 AND ${columns.handling_fee} >= 0 AND ${columns.fuel_permille} >= 0
         AND ${columns.minimum} >= 0 AND ${columns.free_from} >= 0`,
    },
  ]);
