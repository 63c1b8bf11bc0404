import { OrderRequestSchema } from '@cordwainer/contract';
import { z } from '@medusajs/framework/zod';
import { PRODUCTION_TYPES } from '../../../../modules/production/types';
import { operation } from '../../../http/operation';

export const AcceptedOrderAnswer = z.strictObject({
  id: z.string(),
  number: z.string().describe('What people call it: `10001-BFG`'),
  status: z.literal('pending-payment'),
  type: z.enum(PRODUCTION_TYPES),
  pairs: z.int(),
  currency: z.string(),
  total: z.int(),
  designId: z.string(),
  link_token: z.string().describe('160 random bits. Whoever has it may see the order, and pay it.'),
});

export const submitOrder = operation({
  id: 'submitOrder',
  method: 'post',
  path: '/store/cordwainer/orders',
  audience: 'store',
  summary: 'Submits an order, once per Idempotency-Key',
  description:
    'The server works everything out again. Of `expected` it asks only whether it is what the buyer saw: where it ' +
    'differs, the answer is 409 `price-changed` with the new quote, and nothing is ordered.',
  headers: {
    'Idempotency-Key': {
      description:
        'Yours to choose, 8 to 200 visible ASCII characters. The same key with the same order is one order, however often it is sent.',
      required: true,
    },
  },
  body: OrderRequestSchema,
  bodyExample: {
    design: {
      catalog: { id: 'cordwainer-default', version: 1 },
      style: 'oxford',
      choices: { 'zone:vamp': 'suede/navy' },
    },
    quantity: { type: 'mto', left: { size: 42, width: 'F' }, right: { size: 42.5, width: 'F' } },
    currency: 'EUR',
    locale: 'en',
    email: 'ada@example.com',
    shippingAddress: {
      firstName: 'Ada',
      lastName: 'Byron',
      address1: 'Rua Augusta 1',
      postalCode: '1100-048',
      city: 'Lisboa',
      countryCode: 'pt',
    },
    shippingOption: 'so_01J',
    confirmed: ['style', 'last', 'construction', 'sole', 'zone:vamp'],
    expected: { goods: 40000, shipping: 1500, total: 41500 },
  },
  answers: {
    201: {
      description: 'Accepted and numbered, not paid yet',
      schema: z.strictObject({ order: AcceptedOrderAnswer }),
      headers: { 'Idempotent-Replayed': '`true` where the key was used before: the answer is the first one’s' },
    },
  },
  refusals: [409, 422],
});

export const orderOperations = [submitOrder];
