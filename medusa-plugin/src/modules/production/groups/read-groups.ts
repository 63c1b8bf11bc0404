import { type Sql, textArray } from '../../../database/sql';
import type { HoldableStatus, ProductionStatus } from '../types';
import { type GroupState, groupState } from './state';
import type { OwnShipping } from './types';

/** An order of a group, as the group is interested in it. Amounts in minor units. */
export type GroupMember = {
  id: string;
  group_id: string;
  order_id: string;
  number: string;
  status: ProductionStatus;
  held_status: HoldableStatus | null;
  paying: boolean;
  revision: number;
  pairs: number;
  model_name: string;
  customer_name: string;
  email: string;
  currency: string;
  total: number;
  /** Its share of the group's shipping. */
  share: number;
  own_shipping: OwnShipping;
};

/** How groups stand and who is in them, by group; in each the orders by their numbers. */
export async function readMembers(sql: Sql, groupIds: readonly string[]): Promise<Map<string, GroupMember[]>> {
  const rows = await sql<GroupMember>(
    `SELECT id, group_id, order_id, number, status, held_status, COALESCE(paying_until > now(), false) AS paying, revision,
       pairs, model_name, customer_name, email, currency, total::float8 AS total,
       (quote->>'shipping')::float8 AS share, own_shipping
     FROM cordwainer_production_order WHERE group_id = ANY(?::text[]) AND deleted_at IS NULL ORDER BY sequence`,
    [textArray(groupIds)],
  );
  const members = new Map<string, GroupMember[]>(groupIds.map((id) => [id, []]));
  for (const row of rows) members.get(row.group_id)!.push(row);
  return members;
}

/** The state of each group. */
export async function readStates(sql: Sql, groupIds: readonly string[]): Promise<Map<string, GroupState>> {
  const members = await readMembers(sql, groupIds);
  const gone = await sql<{ id: string }>(
    'SELECT id FROM cordwainer_shipping_group WHERE id = ANY(?::text[]) AND dissolved_at IS NOT NULL',
    [textArray(groupIds)],
  );
  const dissolved = new Set(gone.map(({ id }) => id));
  return new Map([...members].map(([id, orders]) => [id, groupState(orders, dissolved.has(id))]));
}
