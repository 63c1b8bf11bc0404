import { z } from '@medusajs/framework/zod';
import { operation } from '../../../../../http/operation';
import { ParcelAnswer } from '../../../../../schemas/shipping';

const SenderAnswer = z.looseObject({ company: z.string().optional(), country_code: z.string() });

export const readParcels = operation({
  id: 'readParcels',
  method: 'get',
  path: '/admin/cordwainer/orders/{id}/parcels',
  audience: 'admin',
  summary: 'The parcels of an order: as it was sent, or as it is proposed to be packed',
  params: z.object({ id: z.string() }),
  answers: {
    200: {
      description: 'The parcels, who they come from, and how they go',
      schema: z.strictObject({
        parcels: z.array(ParcelAnswer),
        service: z.string().nullable().describe('`dhl.express`, where a carrier’s service was chosen'),
        sender: SenderAnswer.nullable(),
        shipped: z.boolean(),
        tracking: z.array(z.strictObject({ number: z.string(), url: z.string() })),
      }),
    },
  },
  refusals: [404],
});

export const parcelOperations = [readParcels];
