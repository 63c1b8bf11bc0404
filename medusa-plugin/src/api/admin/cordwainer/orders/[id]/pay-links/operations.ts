import { z } from '@medusajs/framework/zod';
import { PAY_LINK_ORIGINS, PAY_LINK_STATES } from '../../../../../../modules/production/pay/types';
import { operation } from '../../../../../http/operation';
import { component } from '../../../../../openapi/components';
import { CostSummaryAnswer, DueAnswer, PayLinkMadeAnswer, PayStateAnswer } from '../../../../../schemas/pay';
import { Moment } from '../../../../../schemas/progress';

const PATH = '/admin/cordwainer/orders/{id}/pay-links';
const OrderParams = z.object({ id: z.string().describe('Of the production order') });

const PayLinkAnswer = component(
  'PayLink',
  z.strictObject({
    id: z.string(),
    state: z.enum(PAY_LINK_STATES),
    origin: z.enum(PAY_LINK_ORIGINS).describe('A merchant made it, an e-mail brought it, or the buyer got it'),
    created_at: Moment,
    expires_at: Moment,
    revoked_at: Moment.nullable(),
    actor_name: z.string().nullable().describe('Of the user who made it'),
  }),
);
const OfOrder = z.strictObject({
  pay_links: z.array(PayLinkAnswer).describe('The latest 50, newest first'),
  page_url: z.string().nullable().describe('The brand’s payment page, that they lead to; null where it has none'),
  costs: CostSummaryAnswer,
  paid: z.int(),
  due: DueAnswer,
  state: PayStateAnswer,
});

export const listPayLinks = operation({
  id: 'listPayLinks',
  method: 'get',
  path: PATH,
  audience: 'admin',
  summary: 'The links to pay an order by, and what their page says',
  params: OrderParams,
  answers: { 200: { description: 'The links', schema: OfOrder } },
  refusals: [404],
});

export const createPayLink = operation({
  id: 'createPayLink',
  method: 'post',
  path: PATH,
  audience: 'admin',
  summary: 'Makes a link to pay an order by',
  params: OrderParams,
  body: z
    .strictObject({
      hours: z.int().min(1).max(2160).optional().describe('How long it is good for; 14 days where left out'),
    })
    .optional(),
  answers: { 201: { description: 'The link', schema: z.strictObject({ pay_link: PayLinkMadeAnswer }) } },
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
  answers: { 200: { description: 'The links as they are now', schema: OfOrder } },
  refusals: [404],
});

export const orderPayLinkOperations = [listPayLinks, createPayLink, sendPayLink, revokePayLink];
