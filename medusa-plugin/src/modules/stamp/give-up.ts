import type { Sql } from '../../database/sql';
import type { Actor } from '../production/types';
import { writeStampEvent } from './events';
import { type StampStatus, WITHDRAWABLE } from './types';

/**
 * Withdraws the stamp that an order has asked for and now gives up, being cancelled or turned to unlabelled; not where
 * the mould is being made or there, nor where other orders count on it: then it stays the brand's. Has to run in the
 * order's own transaction, with its row locked.
 */
export async function giveUpStamp(sql: Sql, orderId: string, actor: Actor, reason: string | null): Promise<void> {
  const [stamp] = await sql<{ id: string; status: StampStatus }>(
    `SELECT id, status FROM cordwainer_stamp WHERE production_order_id = ? AND deleted_at IS NULL FOR UPDATE`,
    [orderId],
  );
  if (!stamp || !WITHDRAWABLE.includes(stamp.status) || (await isCountedOn(sql, stamp.id, orderId))) return;
  if (await isStillWanted(sql, stamp.id, orderId)) return;
  await sql(
    `UPDATE cordwainer_stamp SET status = 'withdrawn', fee_settled_at = now(), updated_at = now() WHERE id = ?`,
    [stamp.id],
  );
  await writeStampEvent(sql, {
    stamp_id: stamp.id,
    kind: 'withdrawn',
    from_status: stamp.status,
    to_status: 'withdrawn',
    actor,
    reason,
  });
}

/** An order that is edited may have the stamp that it asked for still. */
async function isStillWanted(sql: Sql, stampId: string, orderId: string): Promise<boolean> {
  const own = await sql(
    `SELECT id FROM cordwainer_production_order WHERE id = ? AND stamp_id = ? AND status <> 'cancelled'`,
    [orderId, stampId],
  );
  return own.length > 0;
}

/** What an order has to pay for the stamp it asked for, minor units, even if it is cancelled: the mould is the brand's. */
export async function keptFee(sql: Sql, orderId: string): Promise<number> {
  const [stamp] = await sql<{ id: string; status: StampStatus; fee: number }>(
    `SELECT id, status, fee FROM cordwainer_stamp WHERE production_order_id = ? AND deleted_at IS NULL`,
    [orderId],
  );
  if (!stamp || stamp.status === 'withdrawn') return 0;
  const givenUp = WITHDRAWABLE.includes(stamp.status) && !(await isCountedOn(sql, stamp.id, orderId));
  return givenUp ? 0 : stamp.fee;
}

async function isCountedOn(sql: Sql, stampId: string, orderId: string): Promise<boolean> {
  const others = await sql(
    `SELECT id FROM cordwainer_production_order
     WHERE stamp_id = ? AND id <> ? AND status <> 'cancelled' AND deleted_at IS NULL LIMIT 1`,
    [stampId, orderId],
  );
  return others.length > 0;
}
