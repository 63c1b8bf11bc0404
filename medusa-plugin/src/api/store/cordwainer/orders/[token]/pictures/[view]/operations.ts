import { operation } from '../../../../../../http/operation';
import { LinkParams } from '../../../../../../schemas/link-params';
import { PictureQuery, ViewParam } from '../../../../../../schemas/picture-params';

export const readLinkedPicture = operation({
  id: 'readLinkedPicture',
  method: 'get',
  path: '/store/cordwainer/orders/{token}/pictures/{view}',
  audience: 'store',
  summary: 'A picture of the design of the order behind a private link',
  params: LinkParams.extend({ view: ViewParam }),
  query: PictureQuery,
  budget: 'file',
  headers: { 'If-None-Match': { description: 'The ETag of the picture you have: the answer is 304 then' } },
  answers: {
    200: { description: 'The picture', content: 'image/jpeg', headers: { ETag: 'Names the picture for good' } },
    304: { description: 'You have it' },
  },
  refusals: [400, 404],
});

export const linkedPictureOperations = [readLinkedPicture];
