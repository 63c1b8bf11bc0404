import { z } from '@medusajs/framework/zod';
import { PRODUCTION_STATUSES } from '../../../../modules/production/types';
import { operation } from '../../../http/operation';
import { PoolOrderAnswer } from '../../../schemas/pool-order';
import { OrderPoolQuery } from './validators';

export const readOrderPool = operation({
  id: 'readOrderPool',
  method: 'get',
  path: '/admin/cordwainer/orders',
  audience: 'admin',
  summary: 'A page of the order pool, and how many orders stand where',
  description:
    'Pages are begun by the `next` and `previous` of the page before: no order is repeated or left out where others ' +
    'arrive meanwhile, and a late page takes no longer than the first.',
  query: OrderPoolQuery,
  answers: {
    200: {
      description: 'The page',
      schema: z.strictObject({
        orders: z.array(PoolOrderAnswer),
        next: z.string().nullable().describe('The `cursor` of the page after this one'),
        previous: z.string().nullable().describe('The `cursor` of the page before this one'),
        count: z.int().describe('How many orders fit the filters'),
        exact: z.boolean().describe('Whether `count` is all of them; there are more where it is not'),
        counts: z
          .partialRecord(z.enum(PRODUCTION_STATUSES), z.int())
          .describe('How many orders of the brands stand where, whatever the other filters'),
        limit: z.int(),
      }),
    },
  },
  refusals: [400],
});

export const orderPoolOperations = [readOrderPool];
