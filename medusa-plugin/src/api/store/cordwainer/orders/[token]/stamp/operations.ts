import { z } from '@medusajs/framework/zod';
import { operation } from '../../../../../http/operation';
import { LinkParams } from '../../../../../schemas/link-params';
import { LinkedOrderAnswer } from '../../schemas';

export const replaceLinkedArtwork = operation({
  id: 'replaceLinkedStampArtwork',
  method: 'post',
  path: '/store/cordwainer/orders/{token}/stamp',
  audience: 'store',
  summary: 'Another artwork for the stamp that the order asked for, where the first one was refused; free of charge',
  params: LinkParams,
  body: z.strictObject({
    artwork: z.string().min(1).max(64).describe('Id of an artwork, as its upload answered'),
    width: z.number().positive().max(1000).optional().describe('mm; left out, as wide as before'),
  }),
  bodyExample: { artwork: 'art_01J' },
  answers: { 200: { description: 'The order', schema: z.strictObject({ order: LinkedOrderAnswer }) } },
  refusals: [400, 404, 409, 422],
});

export const linkedStampOperations = [replaceLinkedArtwork];
