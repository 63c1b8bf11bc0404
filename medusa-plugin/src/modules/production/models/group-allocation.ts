import { model } from '@medusajs/framework/utils';

/**
 * One order's part of a payment that was taken for a whole shipping group. Written for all orders of the group in one
 * transaction once the money is there; what is still to be done with it follows from this row.
 *
 * That it is unique by order is what keeps an order from being paid twice by groups.
 */
export const GroupAllocation = model
  .define(
    { tableName: 'cordwainer_group_allocation', name: 'GroupAllocation' },
    {
      id: model.id({ prefix: 'galloc' }).primaryKey(),
      group_id: model.text(),
      production_order_id: model.text(),
      /** Medusa's payment of the whole group. */
      payment_id: model.text(),
      /** Who took it, for the histories. */
      actor: model.json(),
      /** Minor units. */
      amount: model.bigNumber(),
      /** ISO 4217 in capitals. */
      currency: model.text(),
      /** Medusa's capture of the order's own payment: the one that counts. */
      capture_id: model.text().nullable(),
      /** Until when somebody is booking it, so that no second one does. */
      booking_until: model.dateTime().nullable(),
      /** When the order had it and production was told; missing while that is still to be done. */
      settled_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    { on: ['production_order_id'], unique: true },
    { on: ['capture_id'], unique: true },
    { on: ['group_id'] },
    { on: ['created_at'], where: 'settled_at IS NULL AND deleted_at IS NULL' },
  ])
  .checks([
    { name: 'CK_cordwainer_group_allocation_amount', expression: (columns) => `${columns.amount} > 0` },
    {
      name: 'CK_cordwainer_group_allocation_settled',
      expression: (columns) => `${columns.settled_at} IS NULL OR ${columns.capture_id} IS NOT NULL`,
    },
  ]);
