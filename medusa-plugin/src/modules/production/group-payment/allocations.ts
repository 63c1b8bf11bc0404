import type { Sql } from '../../../database/sql';
import type { Actor } from '../types';

/** An order's part of a group's payment. */
export type Allocation = {
  id: string;
  group_id: string;
  production_order_id: string;
  /** Medusa's payment of the whole group. */
  payment_id: string;
  actor: Actor;
  /** Minor units. */
  amount: number;
  currency: string;
  capture_id: string | null;
};

export const ALLOCATION_COLUMNS =
  'id, group_id, production_order_id, payment_id, actor, amount::float8 AS amount, currency, capture_id';

/** Longer than Medusa takes to write down a payment. */
const LEASE = "interval '2 minutes'";

export async function findAllocation(sql: Sql, id: string): Promise<Allocation | undefined> {
  const [found] = await sql<Allocation>(
    `SELECT ${ALLOCATION_COLUMNS} FROM cordwainer_group_allocation WHERE id = ? AND deleted_at IS NULL`,
    [id],
  );
  return found;
}

/** Lets one at a time book an allocation on its order; nothing where it is booked, or somebody is at it. */
export async function leaseAllocation(sql: Sql, id: string): Promise<Allocation | undefined> {
  const [leased] = await sql<Allocation>(
    `UPDATE cordwainer_group_allocation SET booking_until = now() + ${LEASE}, updated_at = now()
     WHERE id = ? AND settled_at IS NULL AND deleted_at IS NULL AND (booking_until IS NULL OR booking_until < now())
     RETURNING ${ALLOCATION_COLUMNS}`,
    [id],
  );
  return leased;
}

export async function freeAllocation(sql: Sql, id: string): Promise<void> {
  await sql('UPDATE cordwainer_group_allocation SET booking_until = NULL WHERE id = ?', [id]);
}

/**
 * Notes which capture brings the money to the order: the first that asks. Of two processes that book one allocation, as
 * where one slept longer than its lease, the other's capture fails here.
 */
export async function captureAllocation(sql: Sql, id: string, captureId: string): Promise<boolean> {
  const rows = await sql(
    `UPDATE cordwainer_group_allocation SET capture_id = ?, updated_at = now()
     WHERE id = ? AND deleted_at IS NULL AND (capture_id IS NULL OR capture_id = ?) RETURNING id`,
    [captureId, id, captureId],
  );
  return rows.length > 0;
}

/** Takes back a capture that was left half-written by a process that died, so that another can be made. */
export async function forgetCapture(sql: Sql, id: string, captureId: string): Promise<void> {
  await sql(
    'UPDATE cordwainer_group_allocation SET capture_id = NULL WHERE id = ? AND capture_id = ? AND settled_at IS NULL',
    [id, captureId],
  );
}

export async function settleAllocation(sql: Sql, id: string): Promise<void> {
  await sql(
    'UPDATE cordwainer_group_allocation SET settled_at = now(), booking_until = NULL, updated_at = now() WHERE id = ?',
    [id],
  );
}
