import { z } from '@medusajs/framework/zod';
import { operation } from '../../../../http/operation';
import { LinkParams } from '../../../../schemas/link-params';
import { LinkedOrderAnswer } from '../schemas';

export const readLinkedOrder = operation({
  id: 'readLinkedOrder',
  method: 'get',
  path: '/store/cordwainer/orders/{token}',
  audience: 'store',
  summary: 'The order behind a private link: progress, specification, price',
  description: 'Says nothing of addresses or e-mail: links are forwarded.',
  params: LinkParams,
  answers: { 200: { description: 'The order', schema: z.strictObject({ order: LinkedOrderAnswer }) } },
  refusals: [404],
});

export const linkedOrderOperations = [readLinkedOrder];
