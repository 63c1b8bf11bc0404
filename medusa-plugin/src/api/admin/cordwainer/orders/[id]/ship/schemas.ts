import { z } from '@medusajs/framework/zod';

const millimetres = z.number().positive().max(10_000);

const PackedParcel = z.strictObject({
  carton: z.string().max(40).nullable().default(null),
  length: millimetres,
  width: millimetres,
  height: millimetres,
  weight: z.number().positive().max(10_000_000).describe('g, on the scales'),
  pairs: z.int().min(0),
  contents: z.array(z.strictObject({ package: z.string(), boxes: z.int().min(1), pairs: z.int().min(0) })).default([]),
  count: z.int().min(1).max(2000).default(1),
});

/** How an order, or a group of them, is shipped. */
export const ShipBody = z.strictObject({
  service: z.string().max(81).optional().describe('`dhl.express`; the buyer’s choice where left out'),
  parcels: z
    .array(PackedParcel)
    .min(1)
    .max(2000)
    .optional()
    .describe('As packed and weighed; as proposed where left out'),
  tracking: z
    .array(
      z.strictObject({
        number: z.string().trim().min(1).max(100),
        url: z
          .url({ protocol: /^https?$/ })
          .max(500)
          .optional()
          .describe('The carrier’s own where left out'),
      }),
    )
    .max(2000)
    .default([]),
  notify: z.boolean().optional().describe('Whether the customer is written; yes where left out'),
});
