import type { Sql } from '../../database/sql';
import { oweMail } from '../production/mails';
import type { Actor } from '../production/types';
import { writeOrderLines, writeStampEvent } from './events';
import { keepArtworkOf } from './request';
import { STAMP_TRANSITIONS, type StampNeed, type StampTransition, type StampTransitionName } from './transitions';
import type { StampStatus } from './types';

/** A wish to bring a stamp on. */
export type StampMove = {
  id: string;
  transition: StampTransitionName;
  actor: Actor;
  reason?: string | null;
  /** The artwork in place of the one before, for `resubmit`; lengths in mm, found to fit. */
  artwork?: { id: string; name: string; width: number; height: number };
};

export type StampObstacle =
  | { code: 'not-found' }
  | { code: 'not-now'; status: StampStatus; allowed: readonly StampStatus[] }
  | { code: 'not-by-you'; by: readonly string[] }
  | { code: 'needs'; need: StampNeed; field?: 'reason' | 'artwork'; message: string };

export type MovedStamp = { id: string; name: string; status: StampStatus };
export type StampMoveResult = { moved: true; stamp: MovedStamp } | { moved: false; obstacle: StampObstacle };

export type LockedStamp = {
  id: string;
  brand_id: string;
  name: string;
  status: StampStatus;
  artwork_id: string;
  width: number;
  production_order_id: string | null;
  fee: number;
  currency: string | null;
  /** Of the order that asked for it; nothing where none did. */
  order_status: string | null;
  order_cancelling: boolean;
};

/** Statuses of an order whose money is there, held or not. */
const PAID = ['work-in-process', 'finished', 'shipped', 'delivered'];

/** The stamp's row, locked until the transaction ends, behind those of the orders that count on it. */
export async function lockStamp(sql: Sql, id: string): Promise<LockedStamp | undefined> {
  await sql(
    `SELECT o.id FROM cordwainer_production_order o JOIN cordwainer_stamp s ON o.stamp_id = s.id OR o.id = s.production_order_id
     WHERE s.id = ? ORDER BY o.id FOR UPDATE OF o`,
    [id],
  );
  const [stamp] = await sql<LockedStamp>(
    `SELECT s.id, s.brand_id, s.name, s.status, s.artwork_id, s.width, s.production_order_id, s.fee, s.currency,
            (SELECT COALESCE(o.held_status, o.status) FROM cordwainer_production_order o WHERE o.id = s.production_order_id) AS order_status,
            EXISTS (SELECT 1 FROM cordwainer_production_order o WHERE o.id = s.production_order_id
              AND o.cancelling_until IS NOT NULL) AS order_cancelling
     FROM cordwainer_stamp s WHERE s.id = ? AND s.deleted_at IS NULL FOR UPDATE OF s`,
    [id],
  );
  return stamp;
}

/** What stands in a move's way, by the table of transitions. Changes nothing. */
export function findStampObstacle(stamp: LockedStamp, move: StampMove): StampObstacle | undefined {
  const transition: StampTransition = STAMP_TRANSITIONS[move.transition];
  if (!transition.from.includes(stamp.status)) {
    return { code: 'not-now', status: stamp.status, allowed: transition.from };
  }
  if (!transition.by.includes(move.actor.type)) return { code: 'not-by-you', by: transition.by };
  return transition.needs.map((need) => findMissing(need, stamp, move)).find(Boolean);
}

function findMissing(need: StampNeed, stamp: LockedStamp, move: StampMove): StampObstacle | undefined {
  switch (need) {
    case 'reason':
      return move.reason?.trim() ? undefined : lacks(need, 'needs a reason, for the history', 'reason');
    case 'artwork':
      return move.artwork ? undefined : lacks(need, 'must name the artwork to take instead', 'artwork');
    case 'paid':
      if (stamp.production_order_id === null) return undefined;
      if (stamp.order_cancelling) return lacks(need, 'belongs to an order that is being cancelled');
      return PAID.includes(stamp.order_status ?? '')
        ? undefined
        : lacks(need, 'belongs to an order that is not paid yet; its mould is made once that is');
    case 'charged':
      return stamp.order_status === 'pending-payment' && stamp.fee > 0
        ? lacks(need, 'is charged with an order that is not paid yet; turn that order to unlabelled')
        : undefined;
  }
}

function lacks(need: StampNeed, message: string, field?: 'reason' | 'artwork'): StampObstacle {
  return { code: 'needs', need, message, ...(field && { field }) };
}

/**
 * Brings a stamp on or says what stands in its way, with its history, that of the orders that count on it, and the e-mail
 * that its customer is owed. Of any number of simultaneous moves one happens. Has to run in a transaction.
 */
export async function moveStamp(sql: Sql, move: StampMove): Promise<StampMoveResult> {
  const stamp = await lockStamp(sql, move.id);
  if (!stamp) return { moved: false, obstacle: { code: 'not-found' } };
  const obstacle = findStampObstacle(stamp, move);
  if (obstacle) return { moved: false, obstacle };
  const { to, mail, kind }: StampTransition = STAMP_TRANSITIONS[move.transition];
  if (move.artwork) await keepArtworkOf(sql, move.artwork.id, stamp.brand_id);
  await writeStamp(sql, move, to);
  const event = await writeEvents(sql, stamp, move, { kind, to });
  if (to === 'withdrawn') await unlabel(sql, stamp.id);
  if (mail && stamp.production_order_id && stamp.order_status !== 'cancelled') {
    await oweMail(sql, stamp.production_order_id, mail, event);
  }
  return { moved: true, stamp: { id: stamp.id, name: move.artwork?.name ?? stamp.name, status: to } };
}

async function writeStamp(sql: Sql, { id, artwork }: StampMove, to: StampStatus): Promise<void> {
  await sql(
    `UPDATE cordwainer_stamp SET status = ?, updated_at = now(), ready_at = CASE WHEN ? = 'ready' THEN now() ELSE ready_at END,
       fee_settled_at = CASE WHEN ? = 'withdrawn' AND (fee = 0 OR production_order_id IS NULL) THEN now() END,
       artwork_id = COALESCE(?, artwork_id), name = COALESCE(?, name), width = COALESCE(?, width), height = COALESCE(?, height)
     WHERE id = ?`,
    [to, to, to, artwork?.id ?? null, artwork?.name ?? null, artwork?.width ?? null, artwork?.height ?? null, id],
  );
  if (!artwork) return;
  const line = JSON.stringify({ name: artwork.name, width: artwork.width, height: artwork.height });
  await sql(
    `UPDATE cordwainer_production_order SET stamp = stamp || ?::jsonb
     WHERE stamp_id = ? AND status NOT IN ('shipped', 'delivered', 'cancelled')`,
    [line, id],
  );
}

async function writeEvents(
  sql: Sql,
  stamp: LockedStamp,
  { actor, reason, artwork }: StampMove,
  { kind, to }: { kind: string; to: StampStatus },
): Promise<string> {
  const details = artwork ? { before: stamp.artwork_id, after: artwork.id } : null;
  const event = await writeStampEvent(sql, {
    stamp_id: stamp.id,
    kind,
    from_status: stamp.status,
    to_status: to,
    actor,
    reason,
    details,
  });
  if (kind !== 'retired') {
    const about = { stamp: stamp.id, name: artwork?.name ?? stamp.name, ...details };
    await writeOrderLines(sql, stamp.id, { kind: `stamp-${kind}`, actor, reason, details: about });
  }
  return event;
}

/** The orders that counted on a stamp which will not be: nothing is engraved in them, and nothing is waited for. */
async function unlabel(sql: Sql, id: string): Promise<void> {
  await sql(
    `UPDATE cordwainer_production_order SET stamp_id = NULL, stamp = '{"kind": "unlabelled"}'::jsonb, updated_at = now()
     WHERE stamp_id = ? AND status NOT IN ('shipped', 'delivered', 'cancelled')`,
    [id],
  );
}
