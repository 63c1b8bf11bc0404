import type { Sql } from '../../database/sql';
import { keptFee } from '../stamp/give-up';
import { cancelFee, cancelPermille, type FeeStage } from './cancel-fee';
import { lockOrder, type Obstacle, planMove, type Stage } from './moves';
import type { Actor } from './types';

export type CancelWish = {
  id: string;
  actor: Actor;
  reason: string;
  /** Minor units; left out, what the stage says. Never above it. */
  fee?: number;
  /** What was paid and not given back, minor units. */
  paid: number;
};

/** What was decided when the cancellation began. */
export type Cancellation = { actor: Actor; reason: string; fee: number };

export type CancelObstacle = Obstacle | { code: 'fee-too-high'; most: number };
export type BeganCancellation =
  | { began: true; cancellation: Cancellation }
  | { began: false; obstacle: CancelObstacle };

type Row = { goods: number; cancelling: Cancellation | null; abandoned: boolean };

/** Longer than a payment provider takes to give money back. */
const LEASE = "interval '2 minutes'";

/**
 * Lets one at a time cancel an order, and decides what that costs. From here on nothing else happens to the order. What a
 * process that died had decided stands: whoever comes after completes it. Has to run in a transaction.
 */
export async function beginCancellation(sql: Sql, wish: CancelWish): Promise<BeganCancellation> {
  const order = await lockOrder(sql, wish.id);
  if (!order) return { began: false, obstacle: { code: 'not-found' } };
  const stages = await sql<Stage & FeeStage>(
    'SELECT code, position, cancel_fee_permille FROM cordwainer_production_stage WHERE deleted_at IS NULL ORDER BY position',
  );
  const move = { ...wish, transition: 'cancel' as const, evidence: ['settled' as const] };
  const [row] = await sql<Row>(
    `SELECT (quote->>'goods')::bigint::int - COALESCE((SELECT sum((line->>'amount')::bigint)::int
              FROM jsonb_array_elements(quote->'lines') line WHERE line->>'code' = 'stamp'), 0) AS goods,
             cancelling, COALESCE(cancelling_until < now(), false) AS abandoned
     FROM cordwainer_production_order WHERE id = ?`,
    [wish.id],
  );
  const plan = planMove(order, { ...move, actor: row!.cancelling?.actor ?? wish.actor }, stages);
  if ('obstacle' in plan) return { began: false, obstacle: plan.obstacle };
  if (order.cancelling && !row!.abandoned) return { began: false, obstacle: { code: 'cancellation-in-progress' } };
  const most = cancelFee(cancelPermille(order, stages), row!.goods, wish.paid, await keptFee(sql, wish.id));
  if (!row!.cancelling && wish.fee !== undefined && wish.fee > most) {
    return { began: false, obstacle: { code: 'fee-too-high', most } };
  }
  const cancellation = row!.cancelling ?? { actor: wish.actor, reason: wish.reason, fee: wish.fee ?? most };
  await sql(
    `UPDATE cordwainer_production_order SET cancelling_until = now() + ${LEASE}, cancelling = ?::jsonb, updated_at = now()
     WHERE id = ?`,
    [JSON.stringify(cancellation), wish.id],
  );
  return { began: true, cancellation };
}

/** Takes a cancellation back of which nothing has been done. */
export async function abandonCancellation(sql: Sql, id: string): Promise<void> {
  await sql('UPDATE cordwainer_production_order SET cancelling_until = NULL, cancelling = NULL WHERE id = ?', [id]);
}
