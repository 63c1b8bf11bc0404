import { z } from '@medusajs/framework/zod';
import { operation } from '../../../../../http/operation';
import { LinkParams } from '../../../../../schemas/link-params';

export const claimOrder = operation({
  id: 'claimOrder',
  method: 'post',
  path: '/store/cordwainer/orders/{token}/claim',
  audience: 'customer',
  summary: 'Puts an order that was placed as a guest on the account of who is signed in and holds its private link',
  description: 'May be repeated. 409 where it is on another account; whose is not said.',
  params: LinkParams,
  answers: {
    200: {
      description: 'It is on the account now',
      schema: z.strictObject({ order: z.strictObject({ id: z.string(), number: z.string() }) }),
    },
  },
  refusals: [404, 409],
});

export const claimOperations = [claimOrder];
