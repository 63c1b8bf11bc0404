import { z } from '@medusajs/framework/zod';
import { operation } from '../../../../../http/operation';
import { PaymentsAnswer } from '../payments/operations';

export const refundOrder = operation({
  id: 'refundOrder',
  method: 'post',
  path: '/admin/cordwainer/orders/{id}/refunds',
  audience: 'admin',
  summary: 'Gives back money of an order, in whole or in part',
  description:
    'Through Medusa’s own refunds, the latest payment first, and never more than was paid and not given back: 422 names ' +
    'how much that is. The customer is written, a line stands in the history, and a credit note follows. Sent again with ' +
    'the same `refund_id` it gives nothing back a second time.',
  params: z.object({ id: z.string() }),
  body: z.strictObject({
    amount: z.int().min(1).describe('Minor units'),
    reason: z.string().trim().min(1).max(500),
    refund_id: z.string().min(8).max(80).describe('Anything unique, chosen by who sends it: a UUID'),
    notify: z.boolean().optional().describe('Whether the customer is written of it; left out, yes'),
  }),
  bodyExample: { amount: 5000, reason: 'A scratch on the left toe', refund_id: '0b9de2cc-7a4f-4fb6-9d4c-3a1c6a6a5c1e' },
  answers: {
    200: {
      description: 'What was given back, and how the money stands now',
      schema: z.strictObject({
        refund: z.strictObject({ id: z.string(), refund_id: z.string(), amount: z.int(), currency: z.string() }),
        payments: PaymentsAnswer,
      }),
    },
  },
  refusals: [400, 404, 409, 422],
});

export const refundOperations = [refundOrder];
