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
      /** What happened: `submitted`, `launched`, `edited`, … */
      kind: model.text(),
      from_status: model.enum([...PRODUCTION_STATUSES]).nullable(),
      to_status: model.enum([...PRODUCTION_STATUSES]).nullable(),
      /** Codes of the stages it left and reached, where it did. */
      from_stage: model.text().nullable(),
      to_stage: model.text().nullable(),
      actor_type: model.enum([...ACTOR_TYPES]),
      actor_id: model.text().nullable(),
      reason: model.text().nullable(),
      /** What else belongs to it: what an edit changed, the fee of a cancellation. */
      details: model.json().nullable(),
      /** Of a line about money: the payment, refund or dispute it is about, so that each is written down once. */
      money_ref: model.text().nullable(),
    },
  )
  .indexes([
    { on: ['production_order_id', 'created_at'] },
    { on: ['production_order_id', 'kind', 'money_ref'], unique: true, where: 'money_ref IS NOT NULL' },
  ]);
