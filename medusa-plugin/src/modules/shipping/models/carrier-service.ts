import { model } from '@medusajs/framework/utils';
import { Carrier } from './carrier';
import { Rate } from './rate';

/** One of a carrier's ways: standard, express. */
export const CarrierService = model
  .define(
    { tableName: 'cordwainer_carrier_service', name: 'CordwainerCarrierService' },
    {
      id: model.id({ prefix: 'carsvc' }).primaryKey(),
      code: model.text(),
      name: model.text(),
      transit_days_min: model.number(),
      transit_days_max: model.number(),
      /** What EasyPost calls carrier and service, where live rates are asked for them. */
      easypost_carrier: model.text().nullable(),
      easypost_service: model.text().nullable(),
      position: model.number(),
      carrier: model.belongsTo(() => Carrier, { mappedBy: 'services' }),
      rates: model.hasMany(() => Rate, { mappedBy: 'service' }),
    },
  )
  .cascades({ delete: ['rates'] })
  .indexes([{ on: ['carrier_id', 'code'], unique: true, where: 'deleted_at IS NULL' }])
  .checks([
    {
      name: 'CK_cordwainer_carrier_service_transit',
      expression: (columns) =>
        `${columns.transit_days_min} >= 0 AND ${columns.transit_days_max} >= ${columns.transit_days_min}`,
    },
    {
      name: 'CK_cordwainer_carrier_service_easypost',
      expression: (columns) => `(${columns.easypost_carrier} IS NULL) = (${columns.easypost_service} IS NULL)`,
    },
  ]);
