import { model } from '@medusajs/framework/utils';

/**
 * One attempt-independent wish to order, named by the client's Idempotency-Key. The ids it will use are chosen before
 * anything else is written: whatever a crash leaves behind can be found by them.
 */
export const Submission = model
  .define(
    { tableName: 'cordwainer_submission', name: 'Submission' },
    {
      id: model.id({ prefix: 'subm' }).primaryKey(),
      brand_id: model.text(),
      idempotency_key: model.text(),
      /** SHA-256 of the request; the same key with another request is a mistake of the client. */
      request_hash: model.text(),
      status: model.enum(['in-flight', 'completed']).default('in-flight'),
      /** Names the attempt that holds it now. Only that one may complete it. */
      attempt: model.text(),
      /** When others may take it over, its holder having died. */
      held_until: model.dateTime(),
      order_id: model.text(),
      production_order_id: model.text(),
      /** The answer of the first success, given again to every repetition. */
      response: model.json().nullable(),
    },
  )
  .indexes([{ on: ['brand_id', 'idempotency_key'], unique: true }, { on: ['status', 'held_until'] }])
  .checks([
    {
      name: 'CK_cordwainer_submission_response',
      expression: (columns) => `(${columns.status} = 'completed') = (${columns.response} IS NOT NULL)`,
    },
  ]);
