import { z } from '@medusajs/framework/zod';
import { operation } from '../../../../../http/operation';
import { OrderDetailAnswer } from '../../schemas';

export const deliverOrder = operation({
  id: 'deliverOrder',
  method: 'post',
  path: '/admin/cordwainer/orders/{id}/deliver',
  audience: 'admin',
  summary: 'Notes that an order has arrived, here and in Medusa',
  params: z.object({ id: z.string() }),
  answers: {
    200: { description: 'The order, delivered', schema: OrderDetailAnswer },
  },
  refusals: [403, 404, 409],
});

export const deliverOperations = [deliverOrder];
