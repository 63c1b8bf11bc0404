import { z } from '@medusajs/framework/zod';
import { operation } from '../../../../http/operation';
import { BrandSummary } from '../../../../schemas/brand';

export const readPoolChoices = operation({
  id: 'readPoolChoices',
  method: 'get',
  path: '/admin/cordwainer/orders/choices',
  audience: 'admin',
  summary: 'What the order pool can be filtered by: brands, stages, styles',
  answers: {
    200: {
      description: 'The choices',
      schema: z.strictObject({
        brands: z.array(BrandSummary),
        stages: z.array(z.strictObject({ code: z.string(), name: z.record(z.string(), z.string()) })),
        styles: z.array(z.strictObject({ id: z.string(), name: z.string() })),
      }),
    },
  },
});

export const poolChoiceOperations = [readPoolChoices];
