import { z } from '@medusajs/framework/zod';
import { operation } from '../../../http/operation';
import { STAMP_SIZE } from '../../../schemas/stamp';

export const listReadyStamps = operation({
  id: 'listReadyStamps',
  method: 'get',
  path: '/store/cordwainer/stamps',
  audience: 'store',
  summary: 'The brand’s stamps that are ready: any order may have them, free of charge',
  description:
    'Known to whoever has the brand’s publishable key, as the shoes that they are engraved in are. Stamps on their way, ' +
    'whose orders they belong to and what they cost are not told.',
  answers: {
    200: {
      description: 'The newest first',
      schema: z.strictObject({ stamps: z.array(z.strictObject({ ...STAMP_SIZE, artwork_id: z.string() })) }),
    },
  },
});

export const readyStampOperations = [listReadyStamps];
