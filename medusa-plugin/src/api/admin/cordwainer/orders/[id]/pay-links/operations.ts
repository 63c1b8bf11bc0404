import { z } from '@medusajs/framework/zod';
import { operation } from '../../../../../http/operation';
import { PayLinkBody, PayLinkMade, PayLinksAnswer } from '../../../pay-links/schemas';

const PATH = '/admin/cordwainer/orders/{id}/pay-links';
const OrderParams = z.object({ id: z.string().describe('Of the production order') });

export const listPayLinks = operation({
  id: 'listPayLinks',
  method: 'get',
  path: PATH,
  audience: 'admin',
  summary: 'The links to pay an order by, and what their page says',
  params: OrderParams,
  answers: { 200: { description: 'The links', schema: PayLinksAnswer } },
  refusals: [404],
});

export const createPayLink = operation({
  id: 'createPayLink',
  method: 'post',
  path: PATH,
  audience: 'admin',
  summary: 'Makes a link to pay an order by',
  params: OrderParams,
  body: PayLinkBody,
  answers: { 201: { description: 'The link', schema: PayLinkMade } },
  refusals: [400, 404, 409],
});

export const sendPayLink = operation({
  id: 'sendPayLink',
  method: 'post',
  path: `${PATH}/mail`,
  audience: 'admin',
  summary: 'Sends the order’s customer an e-mail with a link to pay by, good for 14 days',
  description: 'Where the mail server does not take it, it stays due, and its e-mail says why.',
  params: OrderParams,
  answers: { 200: { description: 'The e-mail is sent, or due', schema: z.strictObject({ mail_id: z.string() }) } },
  refusals: [404, 409],
});

export const revokePayLink = operation({
  id: 'revokePayLink',
  method: 'post',
  path: `${PATH}/{link_id}/revoke`,
  audience: 'admin',
  summary: 'Ends a link to pay an order by',
  description: 'Safe to repeat. A payment that was begun by it goes on.',
  params: OrderParams.extend({ link_id: z.string() }),
  answers: { 200: { description: 'The links as they are now', schema: PayLinksAnswer } },
  refusals: [404],
});

export const orderPayLinkOperations = [listPayLinks, createPayLink, sendPayLink, revokePayLink];
