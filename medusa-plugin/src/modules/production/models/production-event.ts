import { model } from '@medusajs/framework/utils';
import { ACTOR_TYPES, PRODUCTION_STATUSES } from '../types';
import { ProductionOrder } from './production-order';

/** One line of a production order's history. Written once; the database refuses to change or delete it. */
export const ProductionEvent = model
  .define(
    { tableName: 'cordwainer_production_event', name: 'ProductionEvent' },
    {
      id: model.id({ prefix: 'prodev' }).primaryKey(),
      production_order: model.belongsTo(() => ProductionOrder, { mappedBy: 'events' }),
      /** What happened: `submitted`, `launched`, … */
      kind: model.text(),
      from_status: model.enum([...PRODUCTION_STATUSES]).nullable(),
      to_status: model.enum([...PRODUCTION_STATUSES]).nullable(),
      actor_type: model.enum([...ACTOR_TYPES]),
      actor_id: model.text().nullable(),
      reason: model.text().nullable(),
    },
  )
  .indexes([{ on: ['production_order_id', 'created_at'] }]);
