import { generateEntityId } from '@medusajs/framework/utils';
import type { Sql } from '../../../database/sql';
import { oweMail } from '../mails';
import { lockOrder, type Obstacle } from '../moves';
import type { Actor, RefundOrigin } from '../types';

export type RefundWish = {
  /** Of the production order. */
  id: string;
  key: string;
  /** Minor units. */
  amount: number;
  currency: string;
  reason: string | null;
  actor: Actor;
  origin: RefundOrigin;
};

/** How much of which payment is given back, major units. */
export type RefundPart = { payment_id: string; amount: number };

export type RefundRow = {
  id: string;
  key: string;
  production_order_id: string;
  amount: number;
  currency: string;
  reason: string | null;
  actor_type: Actor['type'];
  actor_id: string | null;
  origin: RefundOrigin;
  parts: RefundPart[] | null;
  balance: number | null;
  done: boolean;
  created_at: Date | string;
};

export type RefundObstacle = Obstacle | { code: 'another-refund' } | { code: 'refund-in-progress' };
export type BeganRefund = { began: true; refund: RefundRow } | { began: false; obstacle: RefundObstacle };

/** Longer than a payment provider takes; who is at it for longer has died. */
const LEASE = "interval '2 minutes'";

/** The order stays claimed beyond the lease: as long as it is not known where its money is, nothing else may move it. */
const CLAIM = "interval '1 hour'";

const ROW = `id, key, production_order_id, amount, currency, reason, actor_type, actor_id, origin, parts, balance,
  done_at IS NOT NULL AS done, created_at`;

/**
 * Lets one at a time give money of an order back. A wish that was begun before is gone on with, one that is done is
 * answered as it is. Has to run in a transaction.
 */
export async function beginRefund(sql: Sql, wish: RefundWish): Promise<BeganRefund> {
  const order = await lockOrder(sql, wish.id);
  if (!order) return { began: false, obstacle: { code: 'not-found' } };
  const [known] = await sql<RefundRow & { working: boolean }>(
    `SELECT ${ROW}, COALESCE(working_until > now(), false) AS working FROM cordwainer_refund WHERE key = ?`,
    [wish.key],
  );
  if (known) {
    const { working, ...refund } = known;
    if (refund.production_order_id !== wish.id) return { began: false, obstacle: { code: 'another-refund' } };
    if (refund.done) return { began: true, refund };
    if (working) return { began: false, obstacle: { code: 'refund-in-progress' } };
    await claim(sql, refund.id, wish.id);
    return { began: true, refund };
  }
  if (order.paying) return { began: false, obstacle: { code: 'payment-in-progress' } };
  if (order.editing) return { began: false, obstacle: { code: 'edit-in-progress' } };
  if (order.cancelling && wish.origin !== 'cancellation') {
    return { began: false, obstacle: { code: 'cancellation-in-progress' } };
  }
  const [refund] = await sql<RefundRow>(
    `INSERT INTO cordwainer_refund (id, key, production_order_id, amount, currency, reason, actor_type, actor_id, origin)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING ${ROW}`,
    [
      generateEntityId(undefined, 'prodref'),
      wish.key,
      wish.id,
      wish.amount,
      wish.currency,
      wish.reason,
      wish.actor.type,
      wish.actor.id ?? null,
      wish.origin,
    ],
  );
  await claim(sql, refund!.id, wish.id);
  return { began: true, refund: refund! };
}

async function claim(sql: Sql, refundId: string, orderId: string): Promise<void> {
  const [row] = await sql<{ claim: string }>(
    `UPDATE cordwainer_production_order SET paying_until = now() + ${CLAIM} WHERE id = ?
     RETURNING paying_until::text AS claim`,
    [orderId],
  );
  await sql(
    `UPDATE cordwainer_refund SET working_until = now() + ${LEASE}, claim = ?, updated_at = now() WHERE id = ?`,
    [row!.claim, refundId],
  );
}

/** Lets go of the order, where the claim on it is still this refund's. */
async function unclaim(sql: Sql, refundId: string): Promise<void> {
  await sql(
    `UPDATE cordwainer_production_order o SET paying_until = NULL FROM cordwainer_refund r
     WHERE r.id = ? AND o.id = r.production_order_id AND o.paying_until = r.claim::timestamptz`,
    [refundId],
  );
}

/** Writes down what is about to be given back of which payment. From here on it is completed, whoever does it. */
export async function planRefund(sql: Sql, id: string, parts: readonly RefundPart[], balance: number): Promise<void> {
  await sql('UPDATE cordwainer_refund SET parts = ?::jsonb, balance = ? WHERE id = ? AND done_at IS NULL', [
    JSON.stringify(parts),
    balance,
    id,
  ]);
}

/** Takes a refund back of which nothing has moved. */
export async function abandonRefund(sql: Sql, id: string): Promise<void> {
  await unclaim(sql, id);
  await sql('DELETE FROM cordwainer_refund WHERE id = ? AND done_at IS NULL', [id]);
}

/** Lets another attempt come: it is completed by a job. The order stays claimed. */
export async function leaveRefund(sql: Sql, id: string, error: string): Promise<void> {
  await sql(
    `UPDATE cordwainer_refund SET working_until = now() - interval '1 second', last_error = left(?, 500)
     WHERE id = ? AND done_at IS NULL`,
    [error, id],
  );
}

/**
 * Ends a refund: what was given back, its line of history and the customer's e-mail in one transaction, once. Answers
 * whether this one did it.
 *
 * @param amount what was really given back, minor units
 */
export async function endRefund(sql: Sql, id: string, amount: number, notify: boolean): Promise<boolean> {
  const [refund] = await sql<RefundRow>(
    `UPDATE cordwainer_refund SET done_at = now(), working_until = NULL, last_error = NULL, amount = ?, updated_at = now()
     WHERE id = ? AND done_at IS NULL RETURNING ${ROW}`,
    [amount, id],
  );
  if (!refund) return false;
  await unclaim(sql, id);
  await writeLine(sql, refund);
  if (notify) await oweMail(sql, refund.production_order_id, 'refunded', refund.id);
  return true;
}

/** Takes note of a refund that was made otherwise, as on Medusa's own page; false where it is known. */
export async function adoptRefund(sql: Sql, wish: RefundWish, parts: RefundPart[], notify: boolean): Promise<boolean> {
  const [refund] = await sql<RefundRow>(
    `INSERT INTO cordwainer_refund
       (id, key, production_order_id, amount, currency, reason, actor_type, actor_id, origin, parts, done_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, now())
     ON CONFLICT (key) WHERE deleted_at IS NULL DO NOTHING RETURNING ${ROW}`,
    [
      generateEntityId(undefined, 'prodref'),
      wish.key,
      wish.id,
      wish.amount,
      wish.currency,
      wish.reason,
      wish.actor.type,
      wish.actor.id ?? null,
      wish.origin,
      JSON.stringify(parts),
    ],
  );
  if (!refund) return false;
  // That money came late and went back is a line of its own.
  if (refund.origin !== 'late') await writeLine(sql, refund);
  if (notify) await oweMail(sql, wish.id, 'refunded', refund.id);
  return true;
}

async function writeLine(sql: Sql, refund: RefundRow): Promise<void> {
  const { amount, currency, origin } = refund;
  await sql(
    `INSERT INTO cordwainer_production_event
       (id, production_order_id, kind, from_status, to_status, from_stage, to_stage, actor_type, actor_id, reason, details)
     SELECT ?, id, 'refunded', status, status, stage, stage, ?, ?, ?, ?::jsonb
     FROM cordwainer_production_order WHERE id = ?`,
    [
      generateEntityId(undefined, 'prodev'),
      refund.actor_type,
      refund.actor_id,
      refund.reason,
      JSON.stringify({ amount, currency, origin, refund: refund.key }),
      refund.production_order_id,
    ],
  );
}
