import type { Quote, QuoteLine, Reads } from '@cordwainer/contract';
import { z } from '@medusajs/framework/zod';
import { component } from '../openapi/components';

export const QuoteLineAnswer = component(
  'QuoteLine',
  z.strictObject({
    code: z.string(),
    label: z.string(),
    unitAmount: z.int(),
    quantity: z.int(),
    amount: z.int(),
  }),
) satisfies Reads<QuoteLine>;

/** What an order costs, in minor units. Its lines add up to goods and shipping. */
export const QuoteAnswer = component(
  'Quote',
  z.strictObject({
    currency: z.string(),
    pairs: z.int(),
    lines: z.array(QuoteLineAnswer),
    goods: z.int(),
    shipping: z.int(),
    tax: z.int(),
    taxIncluded: z.boolean(),
    total: z.int(),
    /** Paid before production starts; the rest before it ships. */
    deposit: z.strictObject({ permille: z.int(), amount: z.int() }).optional(),
  }),
) satisfies Reads<Quote>;
