import { z } from '@medusajs/framework/zod';

export const ShippingOptionsQuery = z.strictObject({
  country_code: z.string().regex(/^[a-z]{2}$/, 'must be a two-letter country code such as "pt"'),
  currency_code: z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as "EUR"'),
});
