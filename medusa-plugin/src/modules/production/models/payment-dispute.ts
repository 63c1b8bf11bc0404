import { model } from '@medusajs/framework/utils';

export const DISPUTE_STATES = ['open', 'won', 'lost'] as const;

/** A payment that the buyer's bank wants back, for each order that was paid by it. */
export const PaymentDispute = model
  .define(
    { tableName: 'cordwainer_payment_dispute', name: 'PaymentDispute' },
    {
      id: model.id({ prefix: 'dispute' }).primaryKey(),
      production_order_id: model.text(),
      /** The payment provider's id of it. */
      ref: model.text(),
      /** Medusa's payment that is disputed. */
      payment_id: model.text(),
      state: model.enum([...DISPUTE_STATES]),
      /** What the order's part of it is, minor units. */
      amount: model.number(),
      /** ISO 4217 in capitals. */
      currency: model.text(),
      /** The provider's word for it: `fraudulent`, … */
      reason: model.text(),
      opened_at: model.dateTime(),
      /** Until when the bank has to be answered. */
      answer_by: model.dateTime().nullable(),
      closed_at: model.dateTime().nullable(),
      /** It is what put the order on hold, so that its end ends that. */
      held: model.boolean().default(false),
    },
  )
  .indexes([{ on: ['production_order_id', 'ref'], unique: true }]);
