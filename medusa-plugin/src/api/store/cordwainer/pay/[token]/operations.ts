import { z } from '@medusajs/framework/zod';
import { operation } from '../../../../http/operation';
import { LinkParams } from '../../../../schemas/link-params';
import { PayPageAnswer } from '../../../../schemas/pay';
import { PictureQuery } from '../../../../schemas/picture-params';

export const PAY = '/store/cordwainer/pay/{token}';

export const readPayPage = operation({
  id: 'readPayPage',
  method: 'get',
  path: PAY,
  audience: 'store',
  summary: 'What a link to pay is for: the sums, what is due, and how it is paid',
  description:
    'Says nothing of addresses, designs or e-mail: links to pay are forwarded to whoever pays. 404 for what was never a ' +
    'link, and for one of another brand; 410 `link-expired` or `link-revoked` for one that is over.',
  params: LinkParams,
  answers: { 200: { description: 'The page', schema: z.strictObject({ pay: PayPageAnswer }) } },
  refusals: [404, 410],
});

export const readPayPicture = operation({
  id: 'readPayPicture',
  method: 'get',
  path: `${PAY}/pictures/{number}`,
  audience: 'store',
  summary: 'A picture of an order that a link to pay is for',
  params: LinkParams.extend({ number: z.string().max(40).describe('Of the order: `12345-BFG`') }),
  query: PictureQuery,
  budget: 'file',
  headers: { 'If-None-Match': { description: 'The ETag of the picture you have: the answer is 304 then' } },
  answers: {
    200: { description: 'The picture', content: 'image/jpeg', headers: { ETag: 'Names the picture for good' } },
    304: { description: 'You have it' },
  },
  refusals: [400, 404, 410],
});

export const payPageOperations = [readPayPage, readPayPicture];
