import { model } from '@medusajs/framework/utils';
import { Zone } from './zone';

/** A country, or the part of it whose postal codes begin alike. Belongs to one zone: no place has two prices. */
export const ZoneArea = model
  .define(
    { tableName: 'cordwainer_zone_area', name: 'CordwainerZoneArea' },
    {
      id: model.id({ prefix: 'zonea' }).primaryKey(),
      country_code: model.text(),
      /** Capitals and digits without spaces; empty for the whole country. */
      postal_prefix: model.text().default(''),
      position: model.number(),
      zone: model.belongsTo(() => Zone, { mappedBy: 'areas' }),
    },
  )
  .indexes([{ on: ['country_code', 'postal_prefix'], unique: true, where: 'deleted_at IS NULL' }])
  .checks([
    { name: 'CK_cordwainer_zone_area_country', expression: (columns) => `${columns.country_code} ~ '^[a-z]{2}$'` },
    { name: 'CK_cordwainer_zone_area_prefix', expression: (columns) => `${columns.postal_prefix} ~ '^[A-Z0-9]*$'` },
  ]);
