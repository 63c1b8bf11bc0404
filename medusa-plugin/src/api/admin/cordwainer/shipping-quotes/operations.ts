import { z } from '@medusajs/framework/zod';
import { CalculatorQuestion } from '../../../../shipping/calculator/question';
import { operation } from '../../../http/operation';
import { ServiceQuoteAnswer } from '../../../schemas/shipping';

export const calculateShipping = operation({
  id: 'calculateShipping',
  method: 'post',
  path: '/admin/cordwainer/shipping-quotes',
  audience: 'admin',
  summary: 'What carrying so many pairs of a brand would cost: parcels, weights, prices and days',
  budget: 'quote',
  body: CalculatorQuestion.extend({ brand_id: z.string() }),
  answers: { 200: { description: 'Cheapest first', schema: z.strictObject({ quotes: z.array(ServiceQuoteAnswer) }) } },
  refusals: [404, 422],
});

export const calculatorOperations = [calculateShipping];
