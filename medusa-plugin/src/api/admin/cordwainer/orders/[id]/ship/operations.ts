import { z } from '@medusajs/framework/zod';
import { operation } from '../../../../../http/operation';
import { OrderDetailAnswer } from '../../schemas';

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

export const shipOrder = operation({
  id: 'shipOrder',
  method: 'post',
  path: '/admin/cordwainer/orders/{id}/ship',
  audience: 'admin',
  summary: 'Sends a finished order on its way',
  description:
    'Makes fulfilment and shipment of the Medusa order, with the parcels’ tracking numbers, and moves the order to shipped. Safe to repeat: the same numbers again are answered as done.',
  params: z.object({ id: z.string() }),
  body: z.strictObject({
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
  }),
  bodyExample: { service: 'dhl.express', tracking: [{ number: '1Z999AA10123456784' }] },
  answers: {
    200: { description: 'The order, shipped', schema: OrderDetailAnswer },
  },
  refusals: [403, 404, 409, 422],
});

export const shipOperations = [shipOrder];
