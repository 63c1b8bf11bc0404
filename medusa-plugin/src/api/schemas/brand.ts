import { z } from '@medusajs/framework/zod';
import { component } from '../openapi/components';

export const BrandSummary = component(
  'BrandSummary',
  z.strictObject({ id: z.string(), code: z.string().regex(/^[A-Z]{3}$/), name: z.string() }),
);
