import { z } from '@medusajs/framework/zod';
import { operation } from '../../../../../../http/operation';
import { PictureQuery, ViewParam } from '../../../../../../schemas/picture-params';

export const readPicture = operation({
  id: 'readPicture',
  method: 'get',
  path: '/admin/cordwainer/orders/{id}/pictures/{view}',
  audience: 'admin',
  summary: 'A picture of the order’s design',
  description:
    'Drawn on the server from the catalog version it was designed with. 404 where the style has no generated shape.',
  params: z.object({ id: z.string(), view: ViewParam }),
  query: PictureQuery,
  budget: 'file',
  headers: { 'If-None-Match': { description: 'The ETag of the picture you have: the answer is 304 then' } },
  answers: {
    200: { description: 'The picture', content: 'image/jpeg', headers: { ETag: 'Names the picture for good' } },
    304: { description: 'You have it' },
  },
  refusals: [400, 404],
});

export const pictureOperations = [readPicture];
