import { model } from '@medusajs/framework/utils';
import { HOLDABLE_STATUSES, PRODUCTION_STATUSES, PRODUCTION_TYPES } from '../types';
import { ProductionEvent } from './production-event';

/** One design to be made in one or many pairs, under one number. Always beside a Medusa order, which has the money. */
export const ProductionOrder = model
  .define(
    { tableName: 'cordwainer_production_order', name: 'ProductionOrder' },
    {
      id: model.id({ prefix: 'prod' }).primaryKey(),
      brand_id: model.text(),
      /** The Medusa order. */
      order_id: model.text(),
      /** The row of the design module. */
      design_id: model.text(),
      /** The Medusa customer: a guest's record or an account. */
      customer_id: model.text().nullable(),
      /** The catalog style's id. */
      style_id: model.text(),
      /** `12345-BFG`. */
      number: model.text().searchable(),
      /** The `12345` of it, to sort by. */
      sequence: model.number(),
      type: model.enum([...PRODUCTION_TYPES]),
      status: model.enum([...PRODUCTION_STATUSES]).default('pending-payment'),
      /** Code of the production stage it is in, while it is in process or held there. */
      stage: model.text().nullable(),
      /** While on hold: the status it goes back to. */
      held_status: model.enum([...HOLDABLE_STATUSES]).nullable(),
      held_at: model.dateTime().nullable(),
      /** Seconds it stood still while in process, in holds that are over. */
      held_seconds: model.number().default(0),
      pairs: model.number(),
      /** Sizes, widths and pairs, as ordered. */
      quantity: model.json(),
      currency: model.text(),
      /** Minor units. */
      total: model.bigNumber(),
      /** The whole breakdown the customer agreed to: lines, goods, shipping, tax. Minor units. */
      quote: model.json(),
      /** Days from payment to shipping that were promised. */
      lead_time_days: model.number(),
      /** Language of e-mails and documents. */
      locale: model.text(),
      email: model.text().searchable(),
      customer_name: model.text().searchable(),
      model_name: model.text().searchable(),
      note: model.text().nullable(),
      /** 160 random bits: whoever knows them may see the order, nobody else. */
      link_token: model.text(),
      /** The submission that made it, so that none makes two. */
      submission_id: model.text(),
      /** When payment set production going. */
      wip_started_at: model.dateTime().nullable(),
      /** The UTC day that it is to be finished by, from lead time and capacity; set when production starts. */
      expected_finish_at: model.dateTime().nullable(),
      finished_at: model.dateTime().nullable(),
      shipped_at: model.dateTime().nullable(),
      delivered_at: model.dateTime().nullable(),
      cancelled_at: model.dateTime().nullable(),
      /** What cancelling cost, minor units. */
      cancellation_fee: model.number().nullable(),
      /** The carrier's numbers of its parcels. */
      tracking_numbers: model.json().nullable(),
      /** Of its invoice, once there is one. */
      invoice_number: model.text().nullable(),
      /** The order that it repeats. */
      repeats_id: model.text().nullable(),
      /** Of the stamp module: what is engraved; none where it is unlabelled. */
      stamp_id: model.text().nullable(),
      /** What was ordered of it, as the specification tells it; nothing where the catalog had no stamps. */
      stamp: model.json().nullable(),
      /** Counts its edits, so that nobody overwrites another's. */
      revision: model.number().default(1),
      /** When the rest of the shop had been told of it; missing while that is still to be done. */
      announced_at: model.dateTime().nullable(),
      /** Until when somebody may pay it, or marks it paid. Left over, it says that there is a payment to end or to settle. */
      paying_until: model.dateTime().nullable(),
      /** Until when somebody is editing it. Left over from a process that died, it says that there is something to undo. */
      editing_until: model.dateTime().nullable(),
      /** What the Medusa order was before the edit that is being made, to go back to. */
      editing: model.json().nullable(),
      /**
       * Until when somebody is cancelling it and giving money back. Left over from a process that died, it says that the
       * cancellation has to be completed.
       */
      cancelling_until: model.dateTime().nullable(),
      /** Who cancels, why, and what it costs: decided once, whoever completes it. */
      cancelling: model.json().nullable(),
      /** The shipping group that it travels in, or is to. */
      group_id: model.text().nullable(),
      /** In a group: the shipping that it had by itself, and has again when it leaves. Amount in minor units. */
      own_shipping: model.json().nullable(),
      /** Where it goes, normalised and hashed; missing where that is still to be worked out. */
      destination_key: model.text().nullable(),
      events: model.hasMany(() => ProductionEvent, { mappedBy: 'production_order' }),
    },
  )
  .indexes([
    { on: ['order_id'], unique: true },
    { on: ['number'], unique: true },
    { on: ['brand_id', 'sequence'], unique: true },
    { on: ['link_token'], unique: true },
    { on: ['submission_id'], unique: true },
    { on: ['customer_id', 'brand_id', 'sequence'] },
    { on: ['group_id'], where: 'group_id IS NOT NULL AND deleted_at IS NULL' },
    // Those of the order pool, over expressions and with columns beside, are in the migrations alone.
  ])
  .checks([
    {
      name: 'CK_cordwainer_production_order_number',
      expression: (columns) => `${columns.number} ~ '^[0-9]+-[A-Z]{3}$'`,
    },
    { name: 'CK_cordwainer_production_order_pairs', expression: (columns) => `${columns.pairs} >= 1` },
    {
      name: 'CK_cordwainer_production_order_mto',
      expression: (columns) => `${columns.type} <> 'mto' OR ${columns.pairs} = 1`,
    },
    { name: 'CK_cordwainer_production_order_token', expression: (columns) => `length(${columns.link_token}) >= 27` },
    {
      name: 'CK_cordwainer_production_order_wip',
      expression: (columns) => `${columns.status} <> 'work-in-process' OR ${columns.wip_started_at} IS NOT NULL`,
    },
    {
      name: 'CK_cordwainer_production_order_held',
      expression: (columns) => `(${columns.status} = 'on-hold') = (${columns.held_status} IS NOT NULL)`,
    },
    {
      name: 'CK_cordwainer_production_order_stage',
      expression: (columns) =>
        `(COALESCE(${columns.held_status}, ${columns.status}) = 'work-in-process') = (${columns.stage} IS NOT NULL)`,
    },
    {
      name: 'CK_cordwainer_production_order_group',
      expression: (columns) => `(${columns.group_id} IS NULL) = (${columns.own_shipping} IS NULL)`,
    },
    {
      name: 'CK_cordwainer_production_order_ends',
      expression: (columns) =>
        `(${columns.status} NOT IN ('finished', 'shipped', 'delivered') OR ${columns.finished_at} IS NOT NULL)
         AND (${columns.status} NOT IN ('shipped', 'delivered') OR ${columns.shipped_at} IS NOT NULL)
         AND (${columns.status} <> 'delivered' OR ${columns.delivered_at} IS NOT NULL)
         AND (${columns.status} <> 'cancelled' OR ${columns.cancelled_at} IS NOT NULL)`,
    },
  ]);
