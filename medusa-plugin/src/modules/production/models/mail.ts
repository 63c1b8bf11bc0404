import { model } from '@medusajs/framework/utils';
import { MAIL_KINDS, MAIL_STATUSES } from '../types';

/**
 * An e-mail that a customer is owed. Written in the transaction that gives the reason for it, so that no crash loses
 * one; unique, so that none is written twice.
 */
export const Mail = model
  .define(
    { tableName: 'cordwainer_mail', name: 'CordwainerMail' },
    {
      id: model.id({ prefix: 'mail' }).primaryKey(),
      production_order_id: model.text(),
      kind: model.enum([...MAIL_KINDS]),
      /** Tells mails of one kind apart, where an order may have several: a stage's code. */
      key: model.text().default(''),
      status: model.enum([...MAIL_STATUSES]).default('pending'),
      attempts: model.number().default(0),
      /** When it may be tried, or tried again. */
      due_at: model.dateTime(),
      /** Until when somebody is sending it, so that no second one does. */
      sending_until: model.dateTime().nullable(),
      sent_at: model.dateTime().nullable(),
      /** Since when it is owed: it is tried for three days from here. A merchant who sends it again begins them anew. */
      owed_at: model.dateTime(),
      /** How often a merchant has sent it again: mail servers drop a second one of the same Message-ID. */
      resends: model.number().default(0),
      last_error: model.text().nullable(),
    },
  )
  .indexes([{ on: ['production_order_id', 'kind', 'key'], unique: true }, { on: ['status', 'due_at'] }])
  .checks([
    {
      name: 'CK_cordwainer_mail_sent',
      expression: (columns) => `(${columns.status} = 'sent') = (${columns.sent_at} IS NOT NULL)`,
    },
  ]);
