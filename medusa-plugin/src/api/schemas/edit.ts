import { OrderRequestSchema } from '@cordwainer/contract';
import { z } from '@medusajs/framework/zod';
import type { EditWish } from '../../workflows/production/edit/wish';

const { design, quantity, shippingAddress, billingAddress, shippingOption, expected } = OrderRequestSchema.shape;

/** Everything but the revision may be left out, and then stays as it is. Fields are those of an order. */
export const EditBody = z.strictObject({
  revision: z.int().describe('That the edit was made from; where the order has been edited since, it is refused'),
  design: z.optional(design as never),
  quantity: z.optional(quantity as never),
  shippingAddress: z.optional(shippingAddress as never),
  billingAddress: billingAddress as never,
  shippingOption: z.optional(shippingOption as never),
  stamp: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('unlabelled') }),
      z.strictObject({ kind: z.literal('existing'), id: z.string().min(1).max(64) }),
    ])
    .optional()
    .describe('Another stamp of the brand’s, or none; one that the order asked for is given up then'),
  note: z.string().trim().min(1).max(1000).nullable().optional().describe('null takes it away'),
  expected: z
    .optional(expected as never)
    .describe('What was shown, minor units; wanted where anything with a price changes while nothing is paid'),
}) as unknown as z.ZodType<EditWish>;
