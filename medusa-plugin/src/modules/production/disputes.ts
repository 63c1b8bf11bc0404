import { generateEntityId } from '@medusajs/framework/utils';
import type { Sql } from '../../database/sql';
import { noteMoney } from './money-notes';
import { moveOrder } from './move-order';

export type DisputeToFollow = {
  production_order_id: string;
  ref: string;
  payment_id: string;
  state: 'open' | 'won' | 'lost';
  /** Minor units. */
  amount: number;
  currency: string;
  reason: string;
  opened_at: string;
  answer_by: string | null;
};

type Followed = { state: string; held: boolean; before: string | null };

const BY = { type: 'system' } as const;

/**
 * Writes down how a dispute stands, in whatever order and however often that is heard: one that is closed stays so. While
 * it is open the order is on hold, unless it is under way; if it is won, production goes on. Has to run in a transaction.
 * Answers whether something was new.
 */
export async function followDispute(sql: Sql, dispute: DisputeToFollow): Promise<boolean> {
  const row = await upsert(sql, dispute);
  if (!row || row.before === row.state) return false;
  const id = dispute.production_order_id;
  const { ref, amount, currency, answer_by, reason } = dispute;
  const note = { id, ref, amount, actor: BY, reason, details: { currency, answer_by, payment: dispute.payment_id } };
  await noteMoney(sql, { ...note, kind: 'dispute-opened' });
  if (row.state === 'open') {
    const { moved } = await moveOrder(sql, {
      id,
      transition: 'hold',
      actor: BY,
      reason: `The payment is disputed: ${reason}`,
    });
    if (moved)
      await sql('UPDATE cordwainer_payment_dispute SET held = true WHERE production_order_id = ? AND ref = ?', [
        id,
        ref,
      ]);
    return true;
  }
  await noteMoney(sql, { ...note, kind: row.state === 'won' ? 'dispute-won' : 'dispute-lost' });
  if (row.state === 'won' && row.held && (await heldByUs(sql, id))) {
    await moveOrder(sql, { id, transition: 'resume', actor: BY, reason: 'The dispute is over' });
  }
  return true;
}

/** Whether nobody has put the order on hold again for a reason of their own. */
async function heldByUs(sql: Sql, id: string): Promise<boolean> {
  const [last] = await sql<{ actor_type: string }>(
    `SELECT actor_type FROM cordwainer_production_event WHERE production_order_id = ? AND to_status = 'on-hold'
     ORDER BY created_at DESC, id DESC LIMIT 1`,
    [id],
  );
  return last?.actor_type === BY.type;
}

async function upsert(sql: Sql, dispute: DisputeToFollow): Promise<Followed | undefined> {
  const { production_order_id, ref } = dispute;
  await sql('SELECT id FROM cordwainer_production_order WHERE id = ? FOR UPDATE', [production_order_id]);
  const [before] = await sql<{ state: string; held: boolean }>(
    'SELECT state, held FROM cordwainer_payment_dispute WHERE production_order_id = ? AND ref = ?',
    [production_order_id, ref],
  );
  if (before && before.state !== 'open') return { ...before, before: before.state };
  await sql(
    `INSERT INTO cordwainer_payment_dispute
       (id, production_order_id, ref, payment_id, state, amount, currency, reason, opened_at, answer_by, closed_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz, ?::timestamptz, CASE WHEN ? THEN now() END)
     ON CONFLICT (production_order_id, ref) WHERE deleted_at IS NULL DO UPDATE SET
       state = excluded.state, closed_at = excluded.closed_at, answer_by = excluded.answer_by, updated_at = now()`,
    [
      generateEntityId(undefined, 'dispute'),
      production_order_id,
      ref,
      dispute.payment_id,
      dispute.state,
      dispute.amount,
      dispute.currency,
      dispute.reason,
      dispute.opened_at,
      dispute.answer_by,
      dispute.state !== 'open',
    ],
  );
  return { state: dispute.state, held: before?.held ?? false, before: before?.state ?? null };
}
