import { DesignSchema, OrderRequestSchema } from '@cordwainer/contract';
import { z } from '@medusajs/framework/zod';
import { INVOICE_KINDS, INVOICE_PURPOSES } from '../../../../modules/invoice/types';
import { HOLDABLE_STATUSES, PRODUCTION_TYPES } from '../../../../modules/production/types';
import { component } from '../../../openapi/components';
import { DueAnswer } from '../../../schemas/payments';
import { Editable, Moment, StageAnswer, Status } from '../../../schemas/progress';
import { QuoteAnswer } from '../../../schemas/quote';
import { SpecificationLineAnswer } from '../../../schemas/specification';
import { OrderStampAnswer } from '../../../schemas/stamp';

/** What every list and page of who bought it shows. */
const SUMMARY = {
  id: z.string(),
  number: z.string().describe('What people call it: `10001-BFG`'),
  status: Status,
  stage: z.string().nullable().describe('Code of the production stage it is in'),
  type: z.enum(PRODUCTION_TYPES),
  pairs: z.int(),
  currency: z.string(),
  total: z.int(),
  model_name: z.string(),
  created_at: Moment,
  expected_finish_at: Moment.nullable(),
};

export const OrderSummaryAnswer = component(
  'BoughtOrderSummary',
  z.strictObject({ ...SUMMARY, link_token: z.string().describe('Opens its page, pictures and papers') }),
);

/** An order as who bought it sees it. Amounts in minor units. */
const BOUGHT = {
  ...SUMMARY,
  quantity: OrderRequestSchema.shape.quantity as unknown as z.ZodType,
  quote: QuoteAnswer,
  lead_time_days: z.int(),
  wip_started_at: Moment.nullable(),
  finished_at: Moment.nullable(),
  shipped_at: Moment.nullable(),
  delivered_at: Moment.nullable(),
  cancelled_at: Moment.nullable(),
  cancellation_fee: z.int().nullable(),
  held: z.strictObject({ status: z.enum(HOLDABLE_STATUSES), since: Moment }).nullable(),
  late: z.boolean().describe('The day it was expected on is over'),
  revision: z.int().describe('Counts its edits; an edit names the one it was made from'),
  editable: Editable.describe('While nothing is paid also by whoever has the link'),
  cancellable: z.boolean().describe('Free of charge, by whoever has the link'),
  stages: z.array(StageAnswer).describe('All of them, in their order'),
  parcels: z.array(z.strictObject({ number: z.string(), url: z.string().nullable() })),
  documents: z.array(z.enum(['specification', 'invoice', 'credit-note'])).describe('The papers that there are by now'),
  payment: z
    .strictObject({ total: z.int(), paid: z.int(), refunded: z.int(), outstanding: z.int(), due: DueAnswer })
    .describe('How its money stands now, and what is to be paid next'),
  invoices: z
    .array(
      z.strictObject({
        number: z.string(),
        kind: z.enum(INVOICE_KINDS),
        purpose: z.enum(INVOICE_PURPOSES).nullable(),
        total: z.int(),
        issued_at: Moment,
      }),
    )
    .describe('Invoices and credit notes, the oldest first; each is a paper by its number'),
  designId: z.string(),
  design: DesignSchema as unknown as z.ZodType,
  specification: z.array(SpecificationLineAnswer),
  stamp: OrderStampAnswer.nullable().describe('None where the shoes are unlabelled'),
};

export const LinkedOrderAnswer = component('BoughtOrder', z.strictObject(BOUGHT));
export const BOUGHT_ORDER = BOUGHT;
