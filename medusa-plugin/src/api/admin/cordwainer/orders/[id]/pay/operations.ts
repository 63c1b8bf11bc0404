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

export const releaseOrderPayment = operation({
  id: 'releaseOrderPayment',
  method: 'post',
  path: '/admin/cordwainer/orders/{id}/payment-session/release',
  audience: 'admin',
  summary: 'Gives up a payment that a buyer began, so that the order may be changed',
  description: 'Money that the provider has taken is booked instead, and the answer is 409 `already-paid`.',
  params: z.object({ id: z.string() }),
  answers: { 200: { description: 'The order', schema: OrderDetailAnswer } },
  refusals: [404, 409],
});

export const paymentOperations = [takePayment, releaseOrderPayment];
