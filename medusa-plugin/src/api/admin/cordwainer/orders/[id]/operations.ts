import { z } from '@medusajs/framework/zod';
import { operation } from '../../../../http/operation';
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

export const orderLifeOperations = [readOrder, moveOrder, readOrderCancellation];
