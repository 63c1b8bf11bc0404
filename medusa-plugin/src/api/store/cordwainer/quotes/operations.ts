import { QuoteRequestSchema } from '@cordwainer/contract';
import { z } from '@medusajs/framework/zod';
import { operation } from '../../../http/operation';
import { QuoteAnswer } from '../../../schemas/quote';

export const quoteOrder = operation({
  id: 'quoteOrder',
  method: 'post',
  path: '/store/cordwainer/quotes',
  audience: 'store',
  summary: 'What an order would cost: goods, shipping where an option is named, tax, total',
  budget: 'quote',
  body: QuoteRequestSchema,
  bodyExample: {
    design: {
      catalog: { id: 'cordwainer-default', version: 1 },
      style: 'oxford',
      choices: { 'zone:vamp': 'suede/navy' },
    },
    quantity: { type: 'mto', left: { size: 42, width: 'F' }, right: { size: 42.5, width: 'F' } },
    currency: 'EUR',
    countryCode: 'pt',
  },
  answers: { 200: { description: 'The quote', schema: z.strictObject({ quote: QuoteAnswer }) } },
  refusals: [422],
});

export const quoteOperations = [quoteOrder];
