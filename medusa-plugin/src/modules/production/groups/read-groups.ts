import { type Sql, textArray } from '../../../database/sql';
import { allOf, fragment, oneOf, verbatim } from '../pool/fragment';
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

/** A group, apart from its orders. */
export type GroupRow = {
  id: string;
  number: string;
  brand_id: string;
  currency: string;
  region_id: string;
  destination: unknown;
  shipping_option_id: string;
  shipping_method: string;
  method_data: Record<string, unknown>;
  shipping: number;
  tax_included: boolean;
  chargeable_weight: number;
  payment_collection_id: string | null;
  tracking_numbers: string[] | null;
  created_at: Date | string;
  dissolved_at: Date | string | null;
};

export type GroupsWish = {
  id?: string;
  brand_id?: readonly string[];
  dissolved?: boolean;
  limit: number;
  offset: number;
};

/** A page of groups, the newest first, and how many there are. */
export async function readGroups(
  sql: Sql,
  { id, brand_id = [], dissolved, limit, offset }: GroupsWish,
): Promise<{ groups: GroupRow[]; count: number }> {
  const which = allOf([
    verbatim('deleted_at IS NULL'),
    ...(id === undefined ? [] : [fragment`id = ${id}`]),
    ...(brand_id.length > 0 ? [oneOf('brand_id', brand_id)] : []),
    ...(dissolved === undefined ? [] : [verbatim(`dissolved_at IS ${dissolved ? 'NOT ' : ''}NULL`)]),
  ]);
  const page = fragment`
    SELECT id, number, brand_id, currency, region_id, destination, shipping_option_id, shipping_method, method_data, shipping,
      tax_included, chargeable_weight, payment_collection_id, tracking_numbers, created_at, dissolved_at
    FROM cordwainer_shipping_group WHERE ${which} ORDER BY created_at DESC, id DESC LIMIT ${limit} OFFSET ${offset}`;
  const all = fragment`SELECT count(*)::int AS count FROM cordwainer_shipping_group WHERE ${which}`;
  const groups = await sql<GroupRow>(page.text, [...page.parameters]);
  const [counted] = await sql<{ count: number }>(all.text, [...all.parameters]);
  return { groups, count: counted?.count ?? 0 };
}

/** A line of an order's history that names a group. */
export type GroupEvent = {
  id: string;
  production_order_id: string;
  /** Of that order. */
  number: string;
  kind: string;
  created_at: Date | string;
  from_status: string | null;
  to_status: string | null;
  from_stage: string | null;
  to_stage: string | null;
  actor_type: string;
  actor_id: string | null;
  reason: string | null;
  details: Record<string, unknown> | null;
};

/** What happened to orders in a group, the oldest first. */
export async function readEvents(sql: Sql, groupId: string): Promise<GroupEvent[]> {
  return sql<GroupEvent>(
    `SELECT e.id, e.production_order_id, o.number, e.kind, e.created_at, e.from_status, e.to_status, e.from_stage,
       e.to_stage, e.actor_type, e.actor_id, e.reason, e.details
     FROM cordwainer_production_event e JOIN cordwainer_production_order o ON o.id = e.production_order_id
     WHERE e.details->>'group_id' = ? AND e.deleted_at IS NULL ORDER BY e.created_at, o.sequence`,
    [groupId],
  );
}
