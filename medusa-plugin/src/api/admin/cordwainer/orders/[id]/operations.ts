import { OrderRequestSchema } from '@cordwainer/contract';
import { z } from '@medusajs/framework/zod';
import { operation } from '../../../../http/operation';
import { EditBody } from '../../../../schemas/edit';
import { QuoteAnswer } from '../../../../schemas/quote';
import { AcceptedOrderAnswer } from '../../../../store/cordwainer/orders/operations';
import { Move } from '../moves/schemas';
import { OrderDetailAnswer } from '../schemas';

const params = z.object({ id: z.string().describe('Of the production order') });

export const readOrder = operation({
  id: 'readOrder',
  method: 'get',
  path: '/admin/cordwainer/orders/{id}',
  audience: 'admin',
  summary: 'One order: specification, sizes, price, progress and history',
  params: z.object({ id: z.string().describe('Of the production order or of its Medusa order') }),
  answers: { 200: { description: 'The order', schema: OrderDetailAnswer } },
  refusals: [404],
});

export const moveOrder = operation({
  id: 'moveOrder',
  method: 'post',
  path: '/admin/cordwainer/orders/{id}/moves',
  audience: 'admin',
  summary: 'Holds, resumes, advances, sends back, finishes or cancels an order',
  description:
    'What may follow what is in docs/orders.md. A move that is not possible is refused and changes nothing. Cancelling ' +
    'gives back what was paid beyond the fee, which may be lowered and not raised.',
  params,
  body: Move,
  bodyExample: { transition: 'hold', reason: 'The customer asked us to wait' },
  answers: { 200: { description: 'The order, moved', schema: OrderDetailAnswer } },
  refusals: [400, 403, 404, 409, 422],
});

export const readOrderCancellation = operation({
  id: 'readOrderCancellation',
  method: 'get',
  path: '/admin/cordwainer/orders/{id}/cancellation',
  audience: 'admin',
  summary: 'What cancelling would cost now, and give back',
  params,
  answers: {
    200: {
      description: 'Amounts in minor units; nothing has changed',
      schema: z.strictObject({
        cancellation: z.strictObject({
          currency: z.string(),
          permille: z.int().describe('Thousandths of the goods’ price that the reached stage costs'),
          paid: z.int(),
          fee: z.int(),
          refund: z.int(),
        }),
      }),
    },
  },
  refusals: [404, 409],
});

export const editOrderByUser = operation({
  id: 'editOrder',
  method: 'post',
  path: '/admin/cordwainer/orders/{id}/edit',
  audience: 'admin',
  summary: 'Changes an order, as far as its status allows',
  description:
    'What may be edited now is in the order’s `editable`. While nothing is paid, everything with a price is worked out ' +
    'again: where it is not what `expected` says, the answer is 409 `price-changed` with the new quote.',
  params,
  body: EditBody,
  bodyExample: { revision: 1, note: 'Please call before delivery' },
  answers: { 200: { description: 'The order, edited', schema: OrderDetailAnswer } },
  refusals: [400, 403, 404, 409, 422],
});

const expected = OrderRequestSchema.shape.expected;

export const readRepetition = operation({
  id: 'readRepetition',
  method: 'get',
  path: '/admin/cordwainer/orders/{id}/repeat',
  audience: 'admin',
  summary: 'What ordering the same again would cost today',
  params,
  answers: { 200: { description: 'By today’s catalog', schema: z.strictObject({ quote: QuoteAnswer }) } },
  refusals: [404, 422],
});

export const repeatOrder = operation({
  id: 'repeatOrder',
  method: 'post',
  path: '/admin/cordwainer/orders/{id}/repeat',
  audience: 'admin',
  summary: 'Orders the same again for the same customer, by today’s catalog and prices',
  headers: { 'Idempotency-Key': { description: 'As for submitting an order', required: true } },
  params,
  body: z.strictObject({ expected: expected as unknown as z.ZodType<z.infer<typeof expected>> }),
  bodyExample: { expected: { goods: 40000, shipping: 1500, total: 41500 } },
  answers: {
    201: {
      description: 'Accepted and numbered, not paid yet',
      schema: z.strictObject({ order: AcceptedOrderAnswer }),
      headers: { 'Idempotent-Replayed': '`true` where the key was used before: the answer is the first one’s' },
    },
  },
  refusals: [400, 404, 409, 422],
});

export const orderLifeOperations = [
  readOrder,
  moveOrder,
  readOrderCancellation,
  editOrderByUser,
  readRepetition,
  repeatOrder,
];
