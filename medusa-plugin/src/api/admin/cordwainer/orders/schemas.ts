import { DesignSchema, OrderRequestSchema } from '@cordwainer/contract';
import { z } from '@medusajs/framework/zod';
import { GROUP_STATES } from '../../../../modules/production/groups/state';
import { TRANSITIONS, type TransitionName } from '../../../../modules/production/transitions';
import { ACTOR_TYPES, HOLDABLE_STATUSES, PRODUCTION_TYPES } from '../../../../modules/production/types';
import { component } from '../../../openapi/components';
import { AddressAnswer } from '../../../schemas/address';
import { BrandSummary } from '../../../schemas/brand';
import { Editable, Moment, StageAnswer, Status } from '../../../schemas/progress';
import { QuoteAnswer } from '../../../schemas/quote';
import { SpecificationLineAnswer } from '../../../schemas/specification';
import { OrderStampAnswer } from '../../../schemas/stamp';

export const HistoryLine = component(
  'HistoryLine',
  z.strictObject({
    id: z.string(),
    kind: z.string().describe('`submitted`, `launched`, `held`, `edited`, …'),
    created_at: Moment,
    from_status: Status.nullable(),
    to_status: Status.nullable(),
    from_stage: z.string().nullable(),
    to_stage: z.string().nullable(),
    actor_type: z.enum(ACTOR_TYPES),
    actor_id: z.string().nullable(),
    actor_name: z.string().nullable(),
    reason: z.string().nullable(),
    details: z.record(z.string(), z.unknown()).nullable().describe('What an edit changed, what cancelling cost'),
  }),
);

/** Everything the back office sees of one order. Amounts in minor units. */
export const OrderDetail = component(
  'ProductionOrder',
  z.strictObject({
    id: z.string(),
    number: z.string(),
    type: z.enum(PRODUCTION_TYPES),
    status: Status,
    stage: z.string().nullable().describe('Code of the production stage it is in, or is held in'),
    stages: z.array(StageAnswer).describe('All of them, in their order'),
    held: z
      .strictObject({ status: z.enum(HOLDABLE_STATUSES), since: Moment, reason: z.string().nullable() })
      .nullable()
      .describe('While on hold: what it goes back to, since when, and why'),
    pairs: z.int(),
    quantity: OrderRequestSchema.shape.quantity as unknown as z.ZodType,
    currency: z.string(),
    total: z.int(),
    quote: QuoteAnswer,
    model_name: z.string(),
    customer_name: z.string(),
    customer_id: z.string().nullable(),
    email: z.string(),
    locale: z.string(),
    note: z.string().nullable(),
    lead_time_days: z.int(),
    created_at: Moment,
    wip_started_at: Moment.nullable(),
    expected_finish_at: Moment.nullable().describe('Midnight, UTC, of the day it is to be finished by'),
    finished_at: Moment.nullable(),
    shipped_at: Moment.nullable(),
    delivered_at: Moment.nullable(),
    cancelled_at: Moment.nullable(),
    late: z.boolean(),
    days_in_production: z.int().nullable().describe('Whole days, without those on hold'),
    cancellation_fee: z.int().nullable(),
    tracking_numbers: z.array(z.string()).nullable(),
    invoice_number: z.string().nullable(),
    repeats: z.strictObject({ id: z.string(), number: z.string() }).nullable(),
    revision: z.int().describe('Counts its edits; an edit names the one it was made from'),
    editable: Editable,
    moves: z.array(z.enum(Object.keys(TRANSITIONS) as TransitionName[])).describe('What a user could do with it now'),
    order_id: z.string().describe('The Medusa order'),
    order_display_id: z.int().nullable().describe('The number that Medusa’s own pages call it by, `#12`'),
    brand: BrandSummary.nullable(),
    design_id: z.string(),
    design: DesignSchema as unknown as z.ZodType,
    catalog: z.strictObject({ id: z.string(), version: z.int() }),
    specification: z.array(SpecificationLineAnswer),
    stamp: OrderStampAnswer.nullable().describe('None where the shoes are unlabelled'),
    group: z
      .strictObject({
        id: z.string(),
        number: z.string(),
        state: z.enum(GROUP_STATES),
        orders: z.int(),
        own_shipping: z.int().describe('What shipping would cost it by itself, minor units'),
      })
      .nullable()
      .describe('The shipping group that it is in'),
    shipping_address: AddressAnswer.nullable(),
    billing_address: AddressAnswer.nullable(),
    shipping_method: z.string().nullable(),
    shipping_option: z.string().nullable(),
    payment_status: z.string(),
    payable: z.boolean(),
    history: z.array(HistoryLine),
  }),
);

export const OrderDetailAnswer = z.strictObject({ order: OrderDetail });
