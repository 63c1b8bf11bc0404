import { z } from '@medusajs/framework/zod';
import { operation } from '../../../../../http/operation';
import { GroupAnswer, GroupParams } from '../../schemas';

const group = (description: string) => ({ description, schema: z.strictObject({ group: GroupAnswer }) });

export const takeGroupPayment = operation({
  id: 'takeGroupPayment',
  method: 'post',
  path: '/admin/cordwainer/groups/{id}/pay',
  audience: 'admin',
  summary: 'Takes a group’s payment, and launches its orders',
  description:
    'Captures what the buyer’s bank has authorised, or notes that the money came by another way. One payment for all: each order gets its part of it.',
  params: GroupParams,
  answers: { 200: group('The group, paid') },
  refusals: [404, 409],
});

export const releaseGroupPayment = operation({
  id: 'releaseGroupPayment',
  method: 'post',
  path: '/admin/cordwainer/groups/{id}/payment-session/release',
  audience: 'admin',
  summary: 'Gives up a payment that was begun, so that the group may be changed',
  params: GroupParams,
  answers: { 200: group('The group, free') },
  refusals: [404, 409],
});

export const groupPaymentOperations = [takeGroupPayment, releaseGroupPayment];
