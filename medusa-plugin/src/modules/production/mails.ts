import { generateEntityId } from '@medusajs/framework/utils';
import type { Sql } from '../../database/sql';
import type { MailKind } from './types';

export type DueMail = { id: string; production_order_id: string; kind: MailKind; key: string; attempt: number };

/** Notes that a customer is owed an e-mail, in the transaction that gives the reason for it. Once for each key. */
export async function oweMail(sql: Sql, orderId: string, kind: MailKind, key = ''): Promise<void> {
  await sql(
    `INSERT INTO cordwainer_mail (id, production_order_id, kind, key, due_at) VALUES (?, ?, ?, ?, now())
     ON CONFLICT (production_order_id, kind, key) WHERE deleted_at IS NULL DO NOTHING`,
    [generateEntityId(undefined, 'mail'), orderId, kind, key],
  );
}

/** Lets one at a time send an e-mail and counts the attempt; nothing where it is sent or being sent. */
export async function beginMail(sql: Sql, id: string): Promise<DueMail | undefined> {
  const [mail] = await sql<DueMail>(
    `UPDATE cordwainer_mail SET sending_until = now() + interval '2 minutes', attempts = attempts + 1, updated_at = now()
     WHERE id = ? AND status = 'pending' AND (sending_until IS NULL OR sending_until < now())
     RETURNING id, production_order_id, kind, key, attempts AS attempt`,
    [id],
  );
  return mail;
}

export async function noteMailSent(sql: Sql, id: string): Promise<void> {
  await sql(
    `UPDATE cordwainer_mail SET status = 'sent', sent_at = now(), sending_until = NULL, last_error = NULL, updated_at = now()
     WHERE id = ?`,
    [id],
  );
}

/** Tries again after 1, 2, 4, 8 … minutes, at most an hour; gives up after three days. */
export async function noteMailFailed(sql: Sql, id: string, error: string): Promise<void> {
  await sql(
    `UPDATE cordwainer_mail SET sending_until = NULL, last_error = left(?, 500), updated_at = now(),
       due_at = now() + least(interval '1 hour', interval '1 minute' * power(2, least(attempts - 1, 6))),
       status = CASE WHEN created_at < now() - interval '3 days' THEN 'given-up' ELSE status END
     WHERE id = ? AND status = 'pending'`,
    [error, id],
  );
}
