import { model } from '@medusajs/framework/utils';
import { ACTOR_TYPES, REFUND_ORIGINS } from '../types';

/**
 * Money that goes back to who bought, as it was decided. Written before any of it moves, so that a process that dies
 * within leaves what is to be completed; the money itself is Medusa's, whose refunds bear this row's key.
 */
export const Refund = model
  .define(
    { tableName: 'cordwainer_refund', name: 'CordwainerRefund' },
    {
      id: model.id({ prefix: 'prodref' }).primaryKey(),
      /** Names the wish, so that who asks twice is given back once; of Medusa's own page, the id of Medusa's refund. */
      key: model.text(),
      production_order_id: model.text(),
      /** Minor units. */
      amount: model.number(),
      currency: model.text(),
      reason: model.text().nullable(),
      actor_type: model.enum([...ACTOR_TYPES]),
      actor_id: model.text().nullable(),
      origin: model.enum([...REFUND_ORIGINS]),
      /** How much of which payment, major units; missing until it is planned. */
      parts: model.json().nullable(),
      /** What was outstanding before it, minor units; negative where too much had been paid. */
      balance: model.number().nullable(),
      /** Until when somebody is at it. Left over from a process that died, it says that it has to be completed. */
      working_until: model.dateTime().nullable(),
      /** The order's claim that was taken for it. */
      claim: model.text().nullable(),
      done_at: model.dateTime().nullable(),
      /** Why the last attempt did not come to its end. */
      last_error: model.text().nullable(),
      /** Of the credit note for it, once there is one. */
      credit_note_number: model.text().nullable(),
    },
  )
  .indexes([
    { on: ['key'], unique: true },
    { on: ['production_order_id'] },
    { on: ['working_until'], where: 'done_at IS NULL' },
  ])
  .checks([
    { name: 'CK_cordwainer_refund_amount', expression: (columns) => `${columns.amount} > 0` },
    {
      name: 'CK_cordwainer_refund_planned',
      expression: (columns) => `${columns.done_at} IS NULL OR ${columns.parts} IS NOT NULL`,
    },
  ]);
