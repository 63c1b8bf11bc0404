import { z } from '@medusajs/framework/zod';
import { INVOICE_KINDS, INVOICE_PURPOSES } from '../../../../../../modules/invoice/types';
import { ACTOR_TYPES, REFUND_ORIGINS } from '../../../../../../modules/production/types';
import { operation } from '../../../../../http/operation';
import { component } from '../../../../../openapi/components';
import { DueAnswer } from '../../../../../schemas/payments';
import { Moment } from '../../../../../schemas/progress';

const Payment = component(
  'OrderPayment',
  z.strictObject({
    id: z.string().describe('Of the Medusa payment'),
    provider_id: z.string(),
    captured_at: Moment.nullable(),
    amount: z.int(),
    refunded: z.int(),
  }),
);

export const RefundAnswer = component(
  'OrderRefund',
  z.strictObject({
    id: z.string(),
    refund_id: z.string().describe('As it was sent; of Medusa’s own page, the Medusa refund’s'),
    amount: z.int(),
    currency: z.string(),
    reason: z.string().nullable(),
    origin: z.enum(REFUND_ORIGINS),
    actor_type: z.enum(ACTOR_TYPES),
    actor_name: z.string().nullable(),
    created_at: Moment,
    done_at: Moment.nullable().describe('Missing while it is being made, or waits to be completed'),
    last_error: z.string().nullable().describe('Why it is not done'),
    credit_note_number: z.string().nullable(),
  }),
);

export const PaperAnswer = component(
  'InvoiceSummary',
  z.strictObject({
    number: z.string(),
    kind: z.enum(INVOICE_KINDS),
    purpose: z.enum(INVOICE_PURPOSES).nullable(),
    total: z.int(),
    issued_at: Moment,
  }),
);

/** How an order's money stands. Amounts in minor units. */
export const PaymentsAnswer = component(
  'OrderPayments',
  z.strictObject({
    currency: z.string(),
    total: z.int().describe('What the order comes to now, without what was credited'),
    captured: z.int().describe('All that ever came in'),
    refunded: z.int(),
    paid: z.int().describe('What came in and was not given back'),
    outstanding: z.int(),
    overpaid: z.int().describe('Paid beyond the total, as after an edit that lowered it'),
    paid_in_full: z.boolean(),
    deposit: z.strictObject({ permille: z.int(), amount: z.int() }).nullable(),
    due: DueAnswer,
    payments: z.array(Payment),
    refunds: z.array(RefundAnswer),
    papers: z.array(PaperAnswer).describe('Invoices and credit notes, the oldest first'),
  }),
);

export const readOrderPayments = operation({
  id: 'readOrderPayments',
  method: 'get',
  path: '/admin/cordwainer/orders/{id}/payments',
  audience: 'admin',
  summary: 'How an order’s money stands: payments, refunds, what is due, invoices and credit notes',
  params: z.object({ id: z.string().describe('Of the production order or of its Medusa order') }),
  answers: { 200: { description: 'Amounts in minor units', schema: z.strictObject({ payments: PaymentsAnswer }) } },
  refusals: [404],
});

export const orderPaymentsOperations = [readOrderPayments];
