import { z } from '@medusajs/framework/zod';
import { MAIL_KINDS, MAIL_STATUSES } from '../../../../../../modules/production/types';
import { operation } from '../../../../../http/operation';
import { component } from '../../../../../openapi/components';
import { Moment } from '../../../../../schemas/progress';

const Mail = component(
  'Mail',
  z.strictObject({
    id: z.string(),
    kind: z.enum(MAIL_KINDS),
    key: z.string().describe('Tells e-mails of one kind apart: the code of the stage that is reached'),
    status: z.enum(MAIL_STATUSES).describe('`given-up` after three days in vain, or because it had no sense any more'),
    attempts: z.int(),
    last_error: z.string().nullable().describe('What the mail server said at the last attempt'),
    sent_at: Moment.nullable(),
    due_at: Moment.describe('When a pending one is tried next'),
    created_at: Moment,
  }),
);

const MailsAnswer = z.strictObject({ mails: z.array(Mail) });

const params = z.object({ id: z.string().describe('Of the production order') });

export const listOrderMails = operation({
  id: 'listOrderMails',
  method: 'get',
  path: '/admin/cordwainer/orders/{id}/mails',
  audience: 'admin',
  summary: 'The e-mails that an order’s customer is owed, and what became of them',
  params,
  answers: { 200: { description: 'Oldest first', schema: MailsAnswer } },
  refusals: [404],
});

export const resendOrderMail = operation({
  id: 'resendOrderMail',
  method: 'post',
  path: '/admin/cordwainer/orders/{id}/mails/{mail_id}/resend',
  audience: 'admin',
  summary: 'Sends an e-mail again, or at last',
  description:
    'Whatever became of it before. It is written anew, from what the order is now. Where the mail server does not take ' +
    'it, the e-mail answered is pending, with what the server said, and is tried again like any other.',
  params: params.extend({ mail_id: z.string() }),
  answers: { 200: { description: 'All e-mails of the order', schema: MailsAnswer } },
  refusals: [404, 409],
});

export const mailOperations = [listOrderMails, resendOrderMail];
