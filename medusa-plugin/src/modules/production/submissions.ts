import { randomUUID } from 'node:crypto';
import { generateEntityId } from '@medusajs/framework/utils';
import type { Sql } from '../../database/sql';

/** How long an attempt holds its submission without a sign of life. It renews the hold three times as often. */
export const HOLD_SECONDS = 15;

/** A submission that this attempt holds, and the ids it is to use. */
export type HeldSubmission = { id: string; attempt: string; order_id: string; production_order_id: string };

export type Claim =
  | { outcome: 'held'; submission: HeldSubmission }
  /** It was fulfilled before: this is the answer. */
  | { outcome: 'completed'; response: Record<string, unknown> }
  /** Somebody is at it. */
  | { outcome: 'in-flight' }
  /** Somebody was at it and is gone; what they left has to be cleared first. */
  | { outcome: 'abandoned'; id: string }
  /** The key was used for another request. */
  | { outcome: 'mismatch' };

type Row = {
  id: string;
  request_hash: string;
  status: 'in-flight' | 'completed';
  response: Record<string, unknown> | null;
  abandoned: boolean;
};

/** Claims a key, or says how it stands with it. Of any number of simultaneous claims exactly one holds. */
export async function claim(sql: Sql, wish: { brandId: string; key: string; hash: string }): Promise<Claim> {
  const submission = {
    id: generateEntityId(undefined, 'subm'),
    attempt: randomUUID(),
    order_id: generateEntityId(undefined, 'order'),
    production_order_id: generateEntityId(undefined, 'prod'),
  };
  const inserted = await sql(
    `INSERT INTO cordwainer_submission
       (id, brand_id, idempotency_key, request_hash, attempt, held_until, order_id, production_order_id)
     VALUES (?, ?, ?, ?, ?, now() + make_interval(secs => ?), ?, ?)
     ON CONFLICT (brand_id, idempotency_key) WHERE deleted_at IS NULL DO NOTHING
     RETURNING id`,
    [
      submission.id,
      wish.brandId,
      wish.key,
      wish.hash,
      submission.attempt,
      HOLD_SECONDS,
      submission.order_id,
      submission.production_order_id,
    ],
  );
  if (inserted.length > 0) return { outcome: 'held', submission };
  const [row] = await sql<Row>(
    `SELECT id, request_hash, status, response, held_until < now() AS abandoned FROM cordwainer_submission
     WHERE brand_id = ? AND idempotency_key = ? AND deleted_at IS NULL`,
    [wish.brandId, wish.key],
  );
  // Released between the two statements: the next claim will hold.
  if (!row) return { outcome: 'in-flight' };
  if (row.request_hash !== wish.hash) return { outcome: 'mismatch' };
  if (row.status === 'completed') return { outcome: 'completed', response: row.response! };
  return row.abandoned ? { outcome: 'abandoned', id: row.id } : { outcome: 'in-flight' };
}

/** Says that the attempt is alive. */
export async function renew(sql: Sql, { id, attempt }: HeldSubmission): Promise<void> {
  await sql(
    `UPDATE cordwainer_submission SET held_until = now() + make_interval(secs => ?)
     WHERE id = ? AND attempt = ? AND status = 'in-flight'`,
    [HOLD_SECONDS, id, attempt],
  );
}

/** Forgets a submission that came to nothing, so that its key may be used again. */
export async function release(sql: Sql, { id, attempt }: HeldSubmission): Promise<void> {
  await sql(`DELETE FROM cordwainer_submission WHERE id = ? AND attempt = ? AND status = 'in-flight'`, [id, attempt]);
}

/** Takes over an abandoned submission to clear up after it; nothing where another took it first. */
export async function takeOver(sql: Sql, id: string): Promise<HeldSubmission | undefined> {
  const [row] = await sql<HeldSubmission>(
    `UPDATE cordwainer_submission SET attempt = ?, held_until = now() + make_interval(secs => ?)
     WHERE id = ? AND status = 'in-flight' AND held_until < now()
     RETURNING id, attempt, order_id, production_order_id`,
    [randomUUID(), HOLD_SECONDS, id],
  );
  return row;
}

/** Keeps the answer; false where the attempt does not hold the submission any more. */
export async function complete(sql: Sql, held: HeldSubmission, response: Record<string, unknown>): Promise<boolean> {
  const rows = await sql(
    `UPDATE cordwainer_submission SET status = 'completed', response = ?::jsonb, updated_at = now()
     WHERE id = ? AND attempt = ? AND status = 'in-flight' RETURNING id`,
    [JSON.stringify(response), held.id, held.attempt],
  );
  return rows.length > 0;
}
