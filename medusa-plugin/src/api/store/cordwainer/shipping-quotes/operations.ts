import { z } from '@medusajs/framework/zod';
import { CalculatorQuestion } from '../../../../shipping/calculator/question';
import { operation } from '../../../http/operation';
import { ServiceQuoteAnswer } from '../../../schemas/shipping';

export const calculateShippingInStore = operation({
  id: 'calculateShippingInStore',
  method: 'post',
  path: '/store/cordwainer/shipping-quotes',
  audience: 'store',
  summary: 'What carrying so many pairs would cost: parcels, weights, prices and days',
  description: 'By the rate card alone: an order pays what its own shipping options ask.',
  budget: 'quote',
  body: CalculatorQuestion,
  bodyExample: { country_code: 'jp', currency: 'JPY', contents: [{ style: 'oxford', pairs: 24 }] },
  answers: { 200: { description: 'Cheapest first', schema: z.strictObject({ quotes: z.array(ServiceQuoteAnswer) }) } },
  refusals: [404, 422],
});

export const storeCalculatorOperations = [calculateShippingInStore];
