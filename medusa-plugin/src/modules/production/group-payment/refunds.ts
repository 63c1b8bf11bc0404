import { generateEntityId } from '@medusajs/framework/utils';
import type { Sql } from '../../../database/sql';
import { ALLOCATION_COLUMNS, type Allocation } from './allocations';

export type GroupRefund = {
  /** The idempotency key at the provider. */
  id: string;
  allocation_id: string;
  /** Medusa's refund of the order's own payment. */
  refund_id: string;
  /** Minor units. */
  amount: number;
  done: boolean;
};

export type BeganGroupRefund =
  | { began: true; refund: GroupRefund; allocation: Allocation }
  /** It was paid back before. */
  | { began: false; done: true }
  | { began: false; done: false; obstacle: RefundObstacle };

export type RefundObstacle =
  | { code: 'not-found' | 'in-progress' }
  /** More than is left. Minor units. */
  | { code: 'too-much'; left: number }
  /** Of another amount the provider has not said whether it paid. Minor units. */
  | { code: 'uncertain'; amount: number };

/** Longer than a payment provider, with its own repetitions, takes to answer. */
const LEASE = "interval '5 minutes'";
const COLUMNS = 'id, allocation_id, refund_id, amount::float8 AS amount, done_at IS NOT NULL AS done';

type Row = GroupRefund & { waiting: boolean; failed: boolean };

/**
 * Lets one at a time send a refund to the provider. The order's part is locked meanwhile, so that of any number of refunds
 * none goes beyond it.
 *
 * A refund that failed without a clear answer may have been paid all the same. The next one of the same amount takes its
 * place, with its idempotency key, so that the provider finds it; one of another amount is refused until that is clear.
 * Has to run in a transaction.
 */
export async function beginGroupRefund(
  sql: Sql,
  wish: { allocation_id: string; refund_id: string; amount: number },
): Promise<BeganGroupRefund> {
  const refused = (obstacle: RefundObstacle): BeganGroupRefund => ({ began: false, done: false, obstacle });
  const [allocation] = await sql<Allocation>(
    `SELECT ${ALLOCATION_COLUMNS} FROM cordwainer_group_allocation WHERE id = ? AND deleted_at IS NULL FOR UPDATE`,
    [wish.allocation_id],
  );
  if (!allocation) return refused({ code: 'not-found' });
  const rows = await sql<Row>(
    `SELECT ${COLUMNS}, COALESCE(sending_until > now(), false) AS waiting,
            done_at IS NULL AND sending_until IS NULL AS failed
     FROM cordwainer_group_refund WHERE allocation_id = ? AND deleted_at IS NULL ORDER BY created_at, id`,
    [wish.allocation_id],
  );
  const same = rows.find(({ refund_id }) => refund_id === wish.refund_id);
  if (same?.done) return { began: false, done: true };
  if (same?.waiting) return refused({ code: 'in-progress' });
  const failed = rows.find((row) => row.failed);
  if (!same && failed && failed.amount !== wish.amount) return refused({ code: 'uncertain', amount: failed.amount });
  const earlier = same ?? failed;
  if (earlier) {
    await sql(
      `UPDATE cordwainer_group_refund SET refund_id = ?, sending_until = now() + ${LEASE}, updated_at = now() WHERE id = ?`,
      [wish.refund_id, earlier.id],
    );
    return { began: true, refund: { ...earlier, refund_id: wish.refund_id }, allocation };
  }
  const left = allocation.amount - rows.reduce((sum, { amount }) => sum + amount, 0);
  if (wish.amount > left) return refused({ code: 'too-much', left });
  const id = generateEntityId(undefined, 'grefund');
  await sql(
    `INSERT INTO cordwainer_group_refund (id, allocation_id, refund_id, amount, raw_amount, sending_until)
     VALUES (?, ?, ?, ?, jsonb_build_object('value', ?::text, 'precision', 20), now() + ${LEASE})`,
    [id, wish.allocation_id, wish.refund_id, wish.amount, String(wish.amount)],
  );
  return { began: true, refund: { ...wish, id, done: false }, allocation };
}

export async function endGroupRefund(sql: Sql, id: string): Promise<void> {
  await sql(
    'UPDATE cordwainer_group_refund SET done_at = now(), sending_until = NULL, updated_at = now() WHERE id = ? AND done_at IS NULL',
    [id],
  );
}

/** The provider has failed: whether it paid is to be seen. */
export async function doubtGroupRefund(sql: Sql, id: string): Promise<void> {
  await sql(
    'UPDATE cordwainer_group_refund SET sending_until = NULL, updated_at = now() WHERE id = ? AND done_at IS NULL',
    [id],
  );
}

/** The provider has said no: nothing was paid, and nothing is to be remembered. */
export async function dropGroupRefund(sql: Sql, id: string): Promise<void> {
  await sql('DELETE FROM cordwainer_group_refund WHERE id = ? AND done_at IS NULL', [id]);
}

/** A refund that is not done, and that nobody waits for any more. */
export type OpenGroupRefund = {
  id: string;
  refund_id: string;
  allocation_id: string;
  amount: number;
  currency: string;
  /** Of the order's own payment. */
  capture_id: string | null;
  /** Older than providers remember idempotency keys for. */
  forgotten: boolean;
};

/** Providers forget keys after a day; before that it has to be known. */
const REMEMBERED = "interval '20 hours'";

export async function findOpenGroupRefunds(sql: Sql, limit: number): Promise<OpenGroupRefund[]> {
  return sql<OpenGroupRefund>(
    `SELECT r.id, r.refund_id, r.allocation_id, r.amount::float8 AS amount, a.currency, a.capture_id,
            r.created_at < now() - ${REMEMBERED} AS forgotten
     FROM cordwainer_group_refund r JOIN cordwainer_group_allocation a ON a.id = r.allocation_id
     WHERE r.done_at IS NULL AND r.deleted_at IS NULL AND (r.sending_until IS NULL OR r.sending_until < now())
     ORDER BY r.created_at LIMIT ?`,
    [limit],
  );
}
