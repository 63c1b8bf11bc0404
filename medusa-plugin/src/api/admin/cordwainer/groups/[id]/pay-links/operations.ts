import { z } from '@medusajs/framework/zod';
import { operation } from '../../../../../http/operation';
import { PayLinkBody, PayLinkMade, PayLinksAnswer } from '../../../pay-links/schemas';
import { GroupParams } from '../../schemas';

const PATH = '/admin/cordwainer/groups/{id}/pay-links';

export const listGroupPayLinks = operation({
  id: 'listGroupPayLinks',
  method: 'get',
  path: PATH,
  audience: 'admin',
  summary: 'The links to pay a group by, and what their page says',
  params: GroupParams,
  answers: { 200: { description: 'The links', schema: PayLinksAnswer } },
  refusals: [404],
});

export const createGroupPayLink = operation({
  id: 'createGroupPayLink',
  method: 'post',
  path: PATH,
  audience: 'admin',
  summary: 'Makes a link to pay a group by: all its orders with one payment',
  params: GroupParams,
  body: PayLinkBody,
  answers: { 201: { description: 'The link', schema: PayLinkMade } },
  refusals: [400, 404, 409],
});

export const revokeGroupPayLink = operation({
  id: 'revokeGroupPayLink',
  method: 'post',
  path: `${PATH}/{link_id}/revoke`,
  audience: 'admin',
  summary: 'Ends a link to pay a group by',
  description: 'Safe to repeat. A payment that was begun by it goes on.',
  params: GroupParams.extend({ link_id: z.string() }),
  answers: { 200: { description: 'The links as they are now', schema: PayLinksAnswer } },
  refusals: [404],
});

export const groupPayLinkOperations = [listGroupPayLinks, createGroupPayLink, revokeGroupPayLink];
