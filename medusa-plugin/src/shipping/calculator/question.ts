import { z } from '@medusajs/framework/zod';

/** What a quick quote is asked for: no order, no design, only what is packed and where it goes. */
export const CalculatorQuestion = z.strictObject({
  country_code: z.string().regex(/^[a-z]{2}$/, 'must be a two-letter country code such as "pt"'),
  postal_code: z.string().trim().max(20).optional(),
  currency: z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as "EUR"'),
  contents: z
    .array(
      z.strictObject({
        style: z.string().max(64).optional().describe('A style’s id: packed as the catalog says'),
        package: z.string().max(64).optional().describe('Or a package’s id'),
        pairs: z.int().min(1).max(2000),
      }),
    )
    .min(1)
    .max(50),
  goods: z.int().min(0).optional().describe('What the goods cost, minor units, where free shipping may depend on it'),
});
export type CalculatorQuestion = z.infer<typeof CalculatorQuestion>;
