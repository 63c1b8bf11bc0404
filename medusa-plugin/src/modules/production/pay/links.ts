import { generateEntityId } from '@medusajs/framework/utils';
import type { Sql } from '../../../database/sql';
import type { PaymentSubject } from '../../../payments/subject';
import type { Actor, ActorType } from '../types';
import { hashOf } from './token';
import type { PayLinkOrigin, PayLinkState } from './types';

export type PayLinkRow = {
  id: string;
  subject_kind: PaymentSubject['kind'];
  subject_id: string;
  brand_id: string;
  origin: PayLinkOrigin;
  state: PayLinkState;
  expires_at: Date | string;
  revoked_at: Date | string | null;
  created_at: Date | string;
  actor_type: ActorType;
  actor_id: string | null;
};

/** Who revoked it matters more than that it would be over by now. By the database's clock, as everything that ends. */
const ROW = `id, subject_kind, subject_id, brand_id, origin, expires_at, revoked_at, created_at, actor_type, actor_id,
  CASE WHEN revoked_at IS NOT NULL THEN 'revoked' WHEN expires_at <= now() THEN 'expired' ELSE 'open' END AS state`;

export type PayLinkToAdd = {
  token: string;
  subject: PaymentSubject;
  brandId: string;
  origin: PayLinkOrigin;
  actor: Actor;
  /** How long it opens the page. */
  seconds: number;
};

/** Writes a link down. The same token again is the same link, as it was made first. */
export async function addPayLink(sql: Sql, link: PayLinkToAdd): Promise<PayLinkRow> {
  const { token, subject, brandId, origin, actor, seconds } = link;
  const hash = hashOf(token);
  await sql(
    `INSERT INTO cordwainer_pay_link
       (id, token_hash, subject_kind, subject_id, brand_id, origin, expires_at, actor_type, actor_id)
     VALUES (?, ?, ?, ?, ?, ?, now() + ? * interval '1 second', ?, ?) ON CONFLICT (token_hash) DO NOTHING`,
    [
      generateEntityId(undefined, 'paylnk'),
      hash,
      subject.kind,
      subject.id,
      brandId,
      origin,
      seconds,
      actor.type,
      actor.id ?? null,
    ],
  );
  const [row] = await sql<PayLinkRow>(`SELECT ${ROW} FROM cordwainer_pay_link WHERE token_hash = ?`, [hash]);
  return row!;
}

/** The link of a token, of one brand; a token of another brand's is none. */
export async function findPayLink(sql: Sql, token: string, brandId: string): Promise<PayLinkRow | undefined> {
  const [row] = await sql<PayLinkRow>(
    `SELECT ${ROW} FROM cordwainer_pay_link WHERE token_hash = ? AND brand_id = ? AND deleted_at IS NULL`,
    [hashOf(token), brandId],
  );
  return row;
}

/** The latest first. Buyers may have got many for themselves; nobody looks at more than these. */
export async function listPayLinks(sql: Sql, { kind, id }: PaymentSubject): Promise<PayLinkRow[]> {
  return sql<PayLinkRow>(
    `SELECT ${ROW} FROM cordwainer_pay_link WHERE subject_kind = ? AND subject_id = ? AND deleted_at IS NULL
     ORDER BY created_at DESC, id DESC LIMIT 50`,
    [kind, id],
  );
}

/** Ends a link of a subject; the ones that are over stay as they were. False where it has no such link. */
export async function revokePayLink(sql: Sql, { kind, id: subjectId }: PaymentSubject, id: string): Promise<boolean> {
  const rows = await sql(
    `UPDATE cordwainer_pay_link SET revoked_at = COALESCE(revoked_at, now()), updated_at = now()
     WHERE id = ? AND subject_kind = ? AND subject_id = ? AND deleted_at IS NULL RETURNING id`,
    [id, kind, subjectId],
  );
  return rows.length > 0;
}

/**
 * Ends all links to pay an order, for who had the order's own link had these, too: also those to its group that were got
 * by such a link.
 */
export async function revokePayLinks(sql: Sql, orderId: string): Promise<void> {
  await sql(
    `UPDATE cordwainer_pay_link SET revoked_at = now(), updated_at = now()
     WHERE revoked_at IS NULL AND expires_at > now() AND (subject_kind = 'order' AND subject_id = ?
       OR subject_kind = 'group' AND origin = 'order-link'
         AND subject_id = (SELECT group_id FROM cordwainer_production_order WHERE id = ?))`,
    [orderId, orderId],
  );
}

/** Forgets links that opened nothing for half a year: until then they say that they are over. */
export async function forgetPayLinks(sql: Sql): Promise<void> {
  await sql(`DELETE FROM cordwainer_pay_link WHERE expires_at < now() - interval '180 days'`);
}
