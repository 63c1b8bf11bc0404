import { model } from '@medusajs/framework/utils';
import { ACTOR_TYPES } from '../../production/types';
import { STAMP_STATUSES } from '../types';
import { Stamp } from './stamp';

/** One line of a stamp's history. Written once; the database refuses to change or delete it. */
export const StampEvent = model
  .define(
    { tableName: 'cordwainer_stamp_event', name: 'CordwainerStampEvent' },
    {
      id: model.id({ prefix: 'stampev' }).primaryKey(),
      stamp: model.belongsTo(() => Stamp, { mappedBy: 'events' }),
      /** What happened: `requested`, `approved`, … */
      kind: model.text(),
      from_status: model.enum([...STAMP_STATUSES]).nullable(),
      to_status: model.enum([...STAMP_STATUSES]),
      actor_type: model.enum([...ACTOR_TYPES]),
      actor_id: model.text().nullable(),
      reason: model.text().nullable(),
      /** What else belongs to it: the artwork before and after, the fee. */
      details: model.json().nullable(),
    },
  )
  .indexes([{ on: ['stamp_id', 'created_at'] }]);
