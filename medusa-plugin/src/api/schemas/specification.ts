import { type Reads, type SpecificationLine, TextSchema } from '@cordwainer/contract';
import { z } from '@medusajs/framework/zod';
import { component } from '../openapi/components';

/** One raw material, part or choice of a shoe, in every language that the catalog has. */
export const SpecificationLineAnswer = component(
  'SpecificationLine',
  z.strictObject({
    id: z.string().describe('The choice’s key, or `style`'),
    group: z.enum(['model', 'options', 'upper', 'inside', 'trim', 'bottom']),
    label: TextSchema as unknown as z.ZodType<SpecificationLine['label']>,
    value: TextSchema as unknown as z.ZodType<SpecificationLine['value']>,
    color: z.string().optional(),
  }),
) satisfies Reads<SpecificationLine>;
