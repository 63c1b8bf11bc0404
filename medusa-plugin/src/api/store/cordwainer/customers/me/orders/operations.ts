import { z } from '@medusajs/framework/zod';
import { operation } from '../../../../../http/operation';
import { AddressAnswer } from '../../../../../schemas/address';
import { BOUGHT_ORDER, OrderSummaryAnswer } from '../../../orders/schemas';

export const listMyOrders = operation({
  id: 'listMyOrders',
  method: 'get',
  path: '/store/cordwainer/customers/me/orders',
  audience: 'customer',
  summary: 'The orders on the account of who is signed in, of the brand whose key it is, newest first',
  description:
    'Orders that were placed as a guest are not among them, whatever e-mail address they have, until they are claimed ' +
    'by their private link.',
  query: z.strictObject({
    limit: z.coerce.number().int().min(1).max(100).default(20),
    before: z.coerce
      .number()
      .int()
      .min(1)
      .max(Number.MAX_SAFE_INTEGER)
      .optional()
      .describe('The `next` of the page before'),
  }),
  answers: {
    200: {
      description: 'A page',
      schema: z.strictObject({
        orders: z.array(OrderSummaryAnswer),
        next: z.int().nullable().describe('For the next page; null on the last'),
      }),
    },
  },
  refusals: [400],
});

export const readMyOrder = operation({
  id: 'readMyOrder',
  method: 'get',
  path: '/store/cordwainer/customers/me/orders/{id}',
  audience: 'customer',
  summary: 'One order on the account of who is signed in, with its addresses',
  description: '404 alike for an order that is not there, somebody else’s, and one of another brand.',
  params: z.object({ id: z.string() }),
  answers: {
    200: {
      description: 'The order. Pictures and papers are got by its `link_token`.',
      schema: z.strictObject({
        order: z.strictObject({
          ...BOUGHT_ORDER,
          link_token: z.string(),
          shipping_address: AddressAnswer.nullable(),
          billing_address: AddressAnswer.nullable(),
        }),
      }),
    },
  },
  refusals: [404],
});

export const customerOperations = [listMyOrders, readMyOrder];
