import { generateEntityId } from '@medusajs/framework/utils';
import type { Sql } from '../../database/sql';
import type { MailKind } from './types';

export type DueMail = {
  id: string;
  production_order_id: string;
  kind: MailKind;
  key: string;
  /** Counts the attempts; who writes down how one ended has to know it. */
  attempt: number;
  resends: number;
};

/** Notes that a customer is owed an e-mail, in the transaction that gives the reason for it. Once for each key. */
export async function oweMail(sql: Sql, orderId: string, kind: MailKind, key = ''): Promise<void> {
  await sql(
    `INSERT INTO cordwainer_mail (id, production_order_id, kind, key, due_at, owed_at) VALUES (?, ?, ?, ?, now(), now())
     ON CONFLICT (production_order_id, kind, key) WHERE deleted_at IS NULL DO NOTHING`,
    [generateEntityId(undefined, 'mail'), orderId, kind, key],
  );
}

/** Notes that a customer is to be sent a link to pay, as often as a merchant wants. Answers the e-mail's id, its key too. */
export async function owePayLinkMail(sql: Sql, orderId: string): Promise<string> {
  const id = generateEntityId(undefined, 'mail');
  await sql(
    `INSERT INTO cordwainer_mail (id, production_order_id, kind, key, due_at, owed_at) VALUES (?, ?, 'pay-link', ?, now(), now())`,
    [id, orderId, id],
  );
  return id;
}

/**
 * Lets one at a time send an e-mail and counts the attempt; nothing where it is sent or being sent. The three minutes are
 * more than papers and the mail server are waited for: they run out for a process that died or slept.
 */
export async function beginMail(sql: Sql, id: string): Promise<DueMail | undefined> {
  const [mail] = await sql<DueMail>(
    `UPDATE cordwainer_mail SET sending_until = now() + interval '3 minutes', attempts = attempts + 1, updated_at = now()
     WHERE id = ? AND status = 'pending' AND (sending_until IS NULL OR sending_until < now())
     RETURNING id, production_order_id, kind, key, attempts AS attempt, resends`,
    [id],
  );
  return mail;
}

/** What became of an attempt. `obsolete`: there is no sense in it any more, so it is not tried again. */
export type MailOutcome = { sent: true } | { sent: false; error: string; obsolete?: boolean };

/**
 * Writes down how an attempt ended. One that failed is tried again after 1, 2, 4, 8 … minutes, at most an hour, and given
 * up after three days. An attempt whose time ran out says nothing any more, unless it did send.
 */
export async function endMail(sql: Sql, { id, attempt }: DueMail, outcome: MailOutcome): Promise<void> {
  if (outcome.sent) {
    await sql(
      `UPDATE cordwainer_mail SET status = 'sent', sent_at = now(), sending_until = NULL, last_error = NULL,
         updated_at = now() WHERE id = ?`,
      [id],
    );
    return;
  }
  await sql(
    `UPDATE cordwainer_mail SET sending_until = NULL, last_error = left(?, 500), updated_at = now(),
       due_at = now() + least(interval '1 hour', interval '1 minute' * power(2, least(attempts - 1, 6))),
       status = CASE WHEN ? OR owed_at < now() - interval '3 days' THEN 'given-up' ELSE status END
     WHERE id = ? AND status = 'pending' AND attempts = ?`,
    [outcome.error, outcome.obsolete ?? false, id, attempt],
  );
}

export type ReopenedMail = { kind: MailKind; key: string; sent_at: Date | string | null };

/**
 * Makes a mail due once more, whatever became of it, and its three days begin anew. Nothing where it is not the order's,
 * or is being sent at this moment.
 */
export async function reopenMail(sql: Sql, orderId: string, id: string): Promise<ReopenedMail | undefined> {
  const [mail] = await sql<ReopenedMail>(
    `UPDATE cordwainer_mail m SET status = 'pending', sent_at = NULL, sending_until = NULL, last_error = NULL,
       resends = m.resends + 1, due_at = now(), owed_at = now(), updated_at = now()
     FROM (SELECT id, sent_at FROM cordwainer_mail
           WHERE id = ? AND production_order_id = ? AND deleted_at IS NULL
             AND (status <> 'pending' OR sending_until IS NULL OR sending_until < now()) FOR UPDATE) before
     WHERE m.id = before.id RETURNING m.kind, m.key, before.sent_at`,
    [id, orderId],
  );
  return mail;
}
