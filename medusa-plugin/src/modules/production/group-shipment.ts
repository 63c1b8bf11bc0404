import type { Sql } from '../../database/sql';
import { lockGroup, lockMembers } from './groups/lock';
import type { Actor, HoldableStatus, ProductionStatus } from './types';

/** How a group goes on its way: decided once, for all its orders. */
export type GroupShipment = {
  /** `dhl.express`; the one the group was priced by where missing. */
  service?: string;
  /** As packed: of all orders together. */
  parcels: readonly object[];
  tracking: readonly { number: string; url?: string }[];
  actor: Actor;
  notify?: boolean;
};

export type MemberToShip = { id: string; number: string; order_id: string; email: string; status: ProductionStatus };

export type GroupShipmentObstacle =
  | { code: 'not-found' }
  | { code: 'unpaid' }
  | { code: 'cancelled' }
  /** Orders that are not finished yet, or held. */
  | { code: 'not-finished'; orders: { number: string; status: ProductionStatus }[] }
  | { code: 'shipped-otherwise'; tracking: string[] };

export type BegunGroupShipment =
  | { began: true; number: string; shipment: GroupShipment; members: MemberToShip[] }
  | { began: false; obstacle: GroupShipmentObstacle };

/** Orders of the group that are not cancelled, by their numbers. */
export async function readMembersToShip(sql: Sql, groupId: string): Promise<MemberToShip[]> {
  return sql<MemberToShip>(
    `SELECT id, number, order_id, email, status FROM cordwainer_production_order
     WHERE group_id = ? AND status <> 'cancelled' AND deleted_at IS NULL ORDER BY sequence`,
    [groupId],
  );
}

/**
 * Decides how a group is shipped, when its last order is finished, and writes it down. What was decided stands: the same
 * numbers again go on with it, others are refused. An order that is held holds the group; one that is cancelled does not.
 * Has to run in a transaction.
 */
export async function beginGroupShipment(sql: Sql, id: string, wish: GroupShipment): Promise<BegunGroupShipment> {
  const group = await lockGroup(sql, id);
  const refused = (obstacle: GroupShipmentObstacle): BegunGroupShipment => ({ began: false, obstacle });
  if (!group || group.dissolved) return refused({ code: 'not-found' });
  const locked = (await lockMembers(sql, id)).filter(({ status }) => status !== 'cancelled');
  if (locked.length === 0) return refused({ code: 'cancelled' });
  const [row] = await sql<{ shipment: GroupShipment | null }>(
    'SELECT shipment FROM cordwainer_shipping_group WHERE id = ?',
    [id],
  );
  const decided = row?.shipment;
  if (decided && !sameNumbers(decided, wish)) {
    return refused({ code: 'shipped-otherwise', tracking: decided.tracking.map(({ number }) => number) });
  }
  if (!decided) {
    if (locked.some(isUnpaid)) return refused({ code: 'unpaid' });
    const orders = locked.filter(({ status }) => !['finished', 'shipped', 'delivered'].includes(status));
    if (orders.length > 0) {
      return refused({ code: 'not-finished', orders: orders.map(({ number, status }) => ({ number, status })) });
    }
    await sql(
      `UPDATE cordwainer_shipping_group SET shipment = ?::jsonb, tracking_numbers = ?::jsonb, updated_at = now() WHERE id = ?`,
      [JSON.stringify(wish), JSON.stringify(wish.tracking.map(({ number }) => number)), id],
    );
  }
  return {
    began: true,
    number: group.number,
    shipment: decided ?? wish,
    members: await readMembersToShip(sql, id),
  };
}

/** Groups whose shipment was decided, and of which an order still waits to be shipped by it. */
export async function findUnshippedGroups(sql: Sql, limit: number): Promise<{ id: string; shipment: GroupShipment }[]> {
  return sql(
    `SELECT g.id, g.shipment FROM cordwainer_shipping_group g
     WHERE g.shipment IS NOT NULL AND g.updated_at < now() - interval '2 minutes' AND g.deleted_at IS NULL
       AND EXISTS (SELECT FROM cordwainer_production_order o
                   WHERE o.group_id = g.id AND o.status = 'finished' AND o.deleted_at IS NULL)
     ORDER BY g.updated_at LIMIT ?`,
    [limit],
  );
}

function isUnpaid({ status, held_status }: { status: ProductionStatus; held_status: HoldableStatus | null }): boolean {
  return (held_status ?? status) === 'pending-payment';
}

function sameNumbers(a: GroupShipment, b: GroupShipment): boolean {
  const numbers = ({ tracking }: GroupShipment) => JSON.stringify(tracking.map(({ number }) => number).sort());
  return numbers(a) === numbers(b);
}
