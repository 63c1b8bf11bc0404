import { z } from '@medusajs/framework/zod';
import { operation } from '../../../http/operation';
import { OrderPoolQuery } from './validators';

export const readOrderPool = operation({
  id: 'readOrderPool',
  method: 'get',
  path: '/admin/cordwainer/orders',
  audience: 'admin',
  summary: 'A page of the order pool, and how many orders stand where',
  query: OrderPoolQuery,
  answers: {
    200: { description: 'The page', schema: z.looseObject({ orders: z.array(z.looseObject({ id: z.string() })) }) },
  },
  refusals: [400],
});

export const orderPoolOperations = [readOrderPool];
