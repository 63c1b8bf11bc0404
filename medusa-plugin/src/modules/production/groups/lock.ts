import { type Sql, textArray } from '../../../database/sql';
import type { HoldableStatus, ProductionStatus } from '../types';

export type LockedGroup = { id: string; number: string; dissolved: boolean };

export type LockedMember = {
  id: string;
  number: string;
  status: ProductionStatus;
  held_status: HoldableStatus | null;
  revision: number;
  group_id: string | null;
  /** Of the group that it is in. */
  group_number: string | null;
  paying: boolean;
  editing: boolean;
  /** Its claim is that of a group that is being changed. */
  grouping: boolean;
  cancelling: boolean;
};

/** The group's row, locked until the transaction ends. Before its orders, always: whoever turns it round gets stuck. */
export async function lockGroup(sql: Sql, id: string): Promise<LockedGroup | undefined> {
  const [group] = await sql<LockedGroup>(
    `SELECT id, number, dissolved_at IS NOT NULL AS dissolved FROM cordwainer_shipping_group
     WHERE id = ? AND deleted_at IS NULL FOR UPDATE`,
    [id],
  );
  return group;
}

/** The group's orders and others, locked until the transaction ends, one after the other by their ids. */
export async function lockMembers(sql: Sql, groupId: string, ids: readonly string[] = []): Promise<LockedMember[]> {
  return sql<LockedMember>(
    `SELECT o.id, o.number, o.status, o.held_status, o.revision, o.group_id,
       (SELECT g.number FROM cordwainer_shipping_group g WHERE g.id = o.group_id) AS group_number,
       o.paying_until IS NOT NULL AS paying, o.editing_until IS NOT NULL AS editing,
       o.editing->>'group_id' IS NOT NULL AS grouping, o.cancelling_until IS NOT NULL AS cancelling
     FROM cordwainer_production_order o
     WHERE (o.id = ANY(?::text[]) OR o.group_id = ?) AND o.deleted_at IS NULL ORDER BY o.id FOR UPDATE OF o`,
    [textArray(ids), groupId],
  );
}
