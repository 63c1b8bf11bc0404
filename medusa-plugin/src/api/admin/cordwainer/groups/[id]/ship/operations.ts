import { z } from '@medusajs/framework/zod';
import { operation } from '../../../../../http/operation';
import { ParcelAnswer } from '../../../../../schemas/shipping';
import { ShipBody } from '../../../orders/[id]/ship/schemas';
import { GroupAnswer, GroupParams } from '../../schemas';

const group = (description: string) => ({ description, schema: z.strictObject({ group: GroupAnswer }) });

export const readGroupShipment = operation({
  id: 'readGroupShipment',
  method: 'get',
  path: '/admin/cordwainer/groups/{id}/shipment',
  audience: 'admin',
  summary: 'The joint parcels of a group: as it was sent, or as it is proposed to be packed',
  params: GroupParams,
  answers: {
    200: {
      description: 'The parcels and how they go',
      schema: z.strictObject({
        shipment: z.strictObject({
          parcels: z.array(ParcelAnswer),
          service: z.string().nullable().describe('`dhl.express`, where a carrier’s service was chosen'),
          pairs: z.int().describe('Of all orders that are not cancelled'),
          waiting: z.array(z.string()).describe('Numbers of orders that are not finished yet'),
          shipped: z.boolean().describe('Whether how it goes is decided'),
          tracking: z.array(z.strictObject({ number: z.string(), url: z.string().optional() })),
        }),
      }),
    },
  },
  refusals: [404],
});

export const shipGroup = operation({
  id: 'shipGroup',
  method: 'post',
  path: '/admin/cordwainer/groups/{id}/ship',
  audience: 'admin',
  summary: 'Sends a group on its way, when its last order is finished',
  description:
    'Makes fulfilment and shipment of each Medusa order, with the same tracking numbers, and moves the orders to shipped. Parcels are of all orders together. Safe to repeat: the same numbers again go on with what is left.',
  params: GroupParams,
  body: ShipBody,
  bodyExample: { service: 'dhl.express', tracking: [{ number: '1Z999AA10123456784' }] },
  answers: { 200: group('The group, shipped') },
  refusals: [403, 404, 409, 422],
});

export const deliverGroup = operation({
  id: 'deliverGroup',
  method: 'post',
  path: '/admin/cordwainer/groups/{id}/deliver',
  audience: 'admin',
  summary: 'Notes that a group has arrived, here and in Medusa',
  params: GroupParams,
  answers: { 200: group('The group, delivered') },
  refusals: [403, 404, 409],
});

export const groupShippingOperations = [readGroupShipment, shipGroup, deliverGroup];
