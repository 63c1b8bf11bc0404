import { model } from '@medusajs/framework/utils';
import { Rate } from './rate';
import { ZoneArea } from './zone-area';

/** A part of the world that costs the same to reach. */
export const Zone = model
  .define(
    { tableName: 'cordwainer_zone', name: 'CordwainerZone' },
    {
      id: model.id({ prefix: 'zone' }).primaryKey(),
      code: model.text(),
      name: model.text(),
      position: model.number(),
      areas: model.hasMany(() => ZoneArea, { mappedBy: 'zone' }),
      rates: model.hasMany(() => Rate, { mappedBy: 'zone' }),
    },
  )
  .cascades({ delete: ['areas', 'rates'] })
  .indexes([{ on: ['code'], unique: true, where: 'deleted_at IS NULL' }]);
