import { z } from '@medusajs/framework/zod';
import { operation } from '../../../../../http/operation';
import { OrderDetailAnswer } from '../../schemas';
import { ShipBody } from './schemas';

export const shipOrder = operation({
  id: 'shipOrder',
  method: 'post',
  path: '/admin/cordwainer/orders/{id}/ship',
  audience: 'admin',
  summary: 'Sends a finished order on its way',
  description:
    'Makes fulfilment and shipment of the Medusa order, with the parcels’ tracking numbers, and moves the order to shipped. Safe to repeat: the same numbers again are answered as done.',
  params: z.object({ id: z.string() }),
  body: ShipBody,
  bodyExample: { service: 'dhl.express', tracking: [{ number: '1Z999AA10123456784' }] },
  answers: {
    200: { description: 'The order, shipped', schema: OrderDetailAnswer },
  },
  refusals: [403, 404, 409, 422],
});

export const shipOperations = [shipOrder];
