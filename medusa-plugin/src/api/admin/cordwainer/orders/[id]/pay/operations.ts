import { z } from '@medusajs/framework/zod';
import { operation } from '../../../../../http/operation';
import { OrderDetailAnswer } from '../../schemas';

export const takePayment = operation({
  id: 'takePayment',
  method: 'post',
  path: '/admin/cordwainer/orders/{id}/pay',
  audience: 'admin',
  summary: 'Takes the order’s payment, and launches it',
  params: z.object({ id: z.string() }),
  answers: { 200: { description: 'The order, launched', schema: OrderDetailAnswer } },
  refusals: [404, 409],
});

export const paymentOperations = [takePayment];
