import { z } from '@medusajs/framework/zod';
import { HOLDABLE_STATUSES, PRODUCTION_STATUSES, PRODUCTION_TYPES } from '../../modules/production/types';
import { component } from '../openapi/components';
import { BrandSummary } from './brand';
import { StampStatusAnswer } from './stamp';

const time = z.iso.datetime();

/** An order as the pool shows it. */
export const PoolOrderAnswer = component(
  'PoolOrder',
  z.strictObject({
    id: z.string(),
    order_id: z.string().describe('The Medusa order'),
    number: z.string(),
    invoice_number: z.string().nullable(),
    brand: BrandSummary.nullable(),
    type: z.enum(PRODUCTION_TYPES),
    status: z.enum(PRODUCTION_STATUSES),
    stage: z.string().nullable().describe('Code of the production stage it is in'),
    held_status: z.enum(HOLDABLE_STATUSES).nullable().describe('While on hold: the status it goes back to'),
    payment_status: z.string().describe('As Medusa says it: `captured`, `not_paid`, …'),
    late: z.boolean().describe('Should be finished and is not'),
    pairs: z.int(),
    currency: z.string(),
    total: z.int().describe('Minor units'),
    style_id: z.string(),
    model_name: z.string(),
    customer_name: z.string(),
    email: z.string(),
    tracking_numbers: z.array(z.string()),
    group: z.strictObject({ id: z.string(), number: z.string() }).nullable().describe('The shipping group it is in'),
    lead_time_days: z.int().describe('Days from payment to shipping that were promised'),
    stamp: z
      .strictObject({ id: z.string(), status: StampStatusAnswer })
      .nullable()
      .describe('What is to be engraved; none where the shoes are unlabelled'),
    days_in_production: z.int().nullable().describe('Whole days since production began, or that it took'),
    created_at: time,
    wip_started_at: time.nullable().describe('When production began'),
    expected_finish_at: time.nullable(),
    finished_at: time.nullable(),
  }),
);
