import { DesignSchema, OrderRequestSchema } from '@cordwainer/contract';
import { z } from '@medusajs/framework/zod';
import { operation } from '../../../../http/operation';
import { EditBody } from '../../../../schemas/edit';
import { LinkParams } from '../../../../schemas/link-params';
import { QuoteAnswer } from '../../../../schemas/quote';
import { LinkedOrderAnswer } from '../schemas';

export const readLinkedOrder = operation({
  id: 'readLinkedOrder',
  method: 'get',
  path: '/store/cordwainer/orders/{token}',
  audience: 'store',
  summary: 'The order behind a private link: progress, specification, price',
  description: 'Says nothing of addresses or e-mail: links are forwarded.',
  params: LinkParams,
  answers: { 200: { description: 'The order', schema: z.strictObject({ order: LinkedOrderAnswer }) } },
  refusals: [404],
});

export const cancelLinkedOrder = operation({
  id: 'cancelLinkedOrder',
  method: 'post',
  path: '/store/cordwainer/orders/{token}/cancel',
  audience: 'store',
  summary: 'Cancels an order that is not paid; free of charge',
  params: LinkParams,
  body: z.strictObject({ reason: z.string().trim().min(1).max(500).optional() }).optional(),
  answers: { 200: { description: 'The order, cancelled', schema: z.strictObject({ order: LinkedOrderAnswer }) } },
  refusals: [400, 403, 404, 409],
});

export const editLinkedOrder = operation({
  id: 'editLinkedOrder',
  method: 'post',
  path: '/store/cordwainer/orders/{token}/edit',
  audience: 'store',
  summary: 'Changes an order that is not paid',
  description:
    'Everything with a price is worked out again: where it is not what `expected` says, the answer is 409 ' +
    '`price-changed` with the new quote, and nothing is changed.',
  params: LinkParams,
  body: EditBody,
  answers: { 200: { description: 'The order, edited', schema: z.strictObject({ order: LinkedOrderAnswer }) } },
  refusals: [400, 403, 404, 409, 422],
});

export const repeatLinkedOrder = operation({
  id: 'repeatLinkedOrder',
  method: 'get',
  path: '/store/cordwainer/orders/{token}/repeat',
  audience: 'store',
  summary: 'What to send to order the same again, by today’s catalog and prices',
  description: 'Whoever orders adds e-mail and address, and ticks the specification off. 422 names what is gone.',
  params: LinkParams,
  answers: {
    200: {
      description: 'An order request without whose it is, its price, and what to confirm',
      schema: z.strictObject({
        request: z.strictObject({
          design: DesignSchema as unknown as z.ZodType,
          quantity: OrderRequestSchema.shape.quantity as unknown as z.ZodType,
          currency: z.string(),
          locale: z.string(),
          shippingOption: z.string(),
          stamp: OrderRequestSchema.shape.stamp as unknown as z.ZodType,
          expected: z.strictObject({ goods: z.int(), shipping: z.int(), total: z.int() }),
        }),
        quote: QuoteAnswer,
        specification: z.array(z.looseObject({ id: z.string(), group: z.string() })),
      }),
    },
  },
  refusals: [404, 422],
});

export const linkedOrderOperations = [readLinkedOrder, cancelLinkedOrder, editLinkedOrder, repeatLinkedOrder];
