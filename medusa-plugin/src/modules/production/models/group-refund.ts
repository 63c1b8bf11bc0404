import { model } from '@medusajs/framework/utils';

/**
 * Money of an order's part of a group's payment that goes back to whoever paid for the group. Its id is the idempotency key
 * at the payment provider, so that however often it is sent, it goes back once.
 */
export const GroupRefund = model
  .define(
    { tableName: 'cordwainer_group_refund', name: 'GroupRefund' },
    {
      id: model.id({ prefix: 'grefund' }).primaryKey(),
      allocation_id: model.text(),
      /** Medusa's refund of the order's own payment. */
      refund_id: model.text(),
      /** Minor units. */
      amount: model.bigNumber(),
      /**
       * Until when somebody waits for the provider's answer. Missing while it is not done: the provider has failed, and
       * nobody knows whether it paid.
       */
      sending_until: model.dateTime().nullable(),
      done_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    { on: ['refund_id'], unique: true },
    { on: ['allocation_id'] },
    { on: ['created_at'], where: 'done_at IS NULL AND deleted_at IS NULL' },
  ])
  .checks([{ name: 'CK_cordwainer_group_refund_amount', expression: (columns) => `${columns.amount} > 0` }]);
