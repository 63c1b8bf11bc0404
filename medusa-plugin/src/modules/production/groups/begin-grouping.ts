import type { Sql } from '../../../database/sql';
import type { Editing } from '../edit-order';
import { findGroupObstacle } from './find-obstacle';
import { lockGroup, lockMembers } from './lock';
import type { BeganGrouping, GroupClaim, GroupObstacle } from './types';

/** A minute, and more for every order that has to be re-priced. */
const leaseSeconds = (orders: number) => 60 + 5 * orders;

/**
 * Claims every order that a change of a group touches, all of them or none, with the columns that an edit claims by: so
 * nobody edits, pays, holds or cancels one meanwhile, and what a process that dies leaves is taken back as an edit is. The
 * lease is the same for all. Has to run in a transaction.
 */
export async function beginGrouping(sql: Sql, { group_id, forming, orders }: GroupClaim): Promise<BeganGrouping> {
  const group = forming ? undefined : await lockGroup(sql, group_id);
  const rows = await lockMembers(
    sql,
    group_id,
    orders.map(({ id }) => id),
  );
  const missing = rows.filter((row) => row.group_id === group_id && !orders.some(({ id }) => id === row.id));
  const obstacles = [
    ...(forming || (group && !group.dissolved) ? [] : orders.map(({ id }) => dissolved(id))),
    ...missing.map(({ id, number }) => joinedMeanwhile(id, number)),
    ...orders.flatMap((order) => {
      const row = rows.find(({ id }) => id === order.id);
      return findGroupObstacle(row, order, group_id) ?? [];
    }),
  ];
  if (obstacles.length > 0) return { began: false, obstacles };
  let lease = '';
  for (const { id, base, revision } of orders) {
    const editing: Editing = { ...base, revision, group_id };
    const [row] = await sql<{ lease: string }>(
      `UPDATE cordwainer_production_order SET editing_until = now() + make_interval(secs => ?), editing = ?::jsonb
       WHERE id = ? RETURNING editing_until::text AS lease`,
      [leaseSeconds(orders.length), JSON.stringify(editing), id],
    );
    lease = row!.lease;
  }
  return { began: true, lease };
}

function dissolved(id: string): GroupObstacle {
  return { id, code: 'not-member', message: 'The group is dissolved' };
}

function joinedMeanwhile(id: string, number: string): GroupObstacle {
  return { id, number, code: 'edited', message: `Order ${number} has joined the group meanwhile; look at it again` };
}
