import { ShippingOptionsRequestSchema } from '@cordwainer/contract';
import { z } from '@medusajs/framework/zod';
import { operation } from '../../../http/operation';
import { ShippingOptionAnswer } from '../../../schemas/shipping';

const answers = {
  200: {
    description: 'Cheapest first',
    schema: z.strictObject({ shipping_options: z.array(ShippingOptionAnswer) }),
    example: {
      shipping_options: [
        { id: 'so_01', name: 'Standard', amount: 1800, currency: 'EUR', transit_days: { min: 4, max: 6 } },
      ],
    },
  },
};

export const listShippingOptionsForOnePair = operation({
  id: 'listShippingOptionsForOnePair',
  method: 'get',
  path: '/store/cordwainer/shipping-options',
  audience: 'store',
  summary: 'How a pair can get to a country, and what that costs there',
  description:
    'Of the first style that is offered. What an order pays depends on its style, pairs and postal code: POST.',
  query: z.strictObject({
    country_code: z.string().regex(/^[a-z]{2}$/, 'must be a two-letter country code such as "pt"'),
    currency_code: z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as "EUR"'),
    postal_code: z.string().max(20).optional(),
  }),
  answers,
  refusals: [422],
});

export const listShippingOptionsForOrder = operation({
  id: 'listShippingOptionsForOrder',
  method: 'post',
  path: '/store/cordwainer/shipping-options',
  audience: 'store',
  summary: 'How an order can get to its destination, and what each way costs',
  budget: 'quote',
  body: ShippingOptionsRequestSchema,
  bodyExample: {
    design: { catalog: { id: 'cordwainer-default', version: 1 }, style: 'oxford', choices: {} },
    quantity: { type: 'bulk', run: [{ size: 42, width: 'F', pairs: 12 }] },
    currency: 'EUR',
    countryCode: 'pt',
    postalCode: '1100-048',
  },
  answers,
  refusals: [422],
});

export const shippingOptionOperations = [listShippingOptionsForOnePair, listShippingOptionsForOrder];
