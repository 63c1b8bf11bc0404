import { model } from '@medusajs/framework/utils';

/**
 * Orders that travel together and are paid together. Here stands what is said of the group itself, and that for good:
 * who is in it stands with the orders, and how it stands follows from them (`groups/state.ts`).
 */
export const ShippingGroup = model
  .define(
    { tableName: 'cordwainer_shipping_group', name: 'ShippingGroup' },
    {
      id: model.id({ prefix: 'shipgrp' }).primaryKey(),
      brand_id: model.text(),
      /** `G12-BFG`. */
      number: model.text(),
      /** The `12` of it. */
      sequence: model.number(),
      /** ISO 4217 in capitals. */
      currency: model.text(),
      /** The tax market of its orders. */
      region_id: model.text(),
      /** Whose shipping options it goes by. */
      sales_channel_id: model.text(),
      /** Where it goes, normalised: as on its orders. */
      destination_key: model.text(),
      /** Where it goes, as its first order has it. */
      destination: model.json(),
      /** Medusa's, by which it travels, and its name. */
      shipping_option_id: model.text(),
      shipping_method: model.text(),
      /** What that method keeps for who fulfils it: service, sender, parcels. */
      method_data: model.json(),
      /** What shipping costs, minor units: the sum of its orders' shares. */
      shipping: model.number(),
      tax_included: model.boolean(),
      /** Of all parcels, g. */
      chargeable_weight: model.number(),
      /** The parent payment collection, which belongs to no order. */
      payment_collection_id: model.text().nullable(),
      /** The payment that paid for it: one, and for good. */
      payment_id: model.text().nullable(),
      /** Until when somebody is moving its money, so that no second one does. */
      paying_until: model.dateTime().nullable(),
      /** How it goes on its way, once that is decided: service, parcels, tracking, by whom. */
      shipment: model.json().nullable(),
      /** The carrier's numbers of its parcels. */
      tracking_numbers: model.json().nullable(),
      dissolved_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    { on: ['number'], unique: true },
    { on: ['brand_id', 'sequence'], unique: true },
    { on: ['payment_collection_id'], unique: true },
    { on: ['payment_id'], unique: true },
    { on: ['created_at', 'id'] },
  ])
  .checks([
    {
      name: 'CK_cordwainer_shipping_group_number',
      expression: (columns) => `${columns.number} ~ '^G[0-9]+-[A-Z]{3}$'`,
    },
    { name: 'CK_cordwainer_shipping_group_shipping', expression: (columns) => `${columns.shipping} >= 0` },
  ]);
