import { generateEntityId } from '@medusajs/framework/utils';
import { type Sql, textArray } from '../../../database/sql';
import { lockGroup } from './lock';
import type { ChangedOrder, GroupChange, GroupFacts, GroupShipping } from './types';

const KINDS = { joins: 'grouped', stays: 'regrouped', leaves: 'ungrouped' } as const;

/** Makes a group and answers with its number; nothing where an order was lost. Has to run in a transaction. */
export async function formGroup(sql: Sql, change: GroupChange, facts: GroupFacts): Promise<string | undefined> {
  if (!(await holdsAll(sql, change))) return undefined;
  const number = await insertGroup(sql, change.group_id, facts);
  await writeOrders(sql, change, number);
  return number;
}

/** Takes orders in, lets others go; false where one was lost or the group is gone. Has to run in a transaction. */
export async function changeGroup(sql: Sql, change: GroupChange, shipping: GroupShipping): Promise<boolean> {
  const group = await lockGroup(sql, change.group_id);
  if (!group || group.dissolved || !(await holdsAll(sql, change))) return false;
  await updateGroup(sql, change.group_id, shipping);
  await writeOrders(sql, change, group.number);
  return true;
}

/** Lets all orders go, for good; false where one was lost or the group is gone. Has to run in a transaction. */
export async function dissolveGroup(sql: Sql, change: GroupChange): Promise<boolean> {
  const group = await lockGroup(sql, change.group_id);
  if (!group || group.dissolved || !(await holdsAll(sql, change))) return false;
  await sql('UPDATE cordwainer_shipping_group SET dissolved_at = now(), updated_at = now() WHERE id = ?', [group.id]);
  await writeOrders(sql, change, group.number);
  return true;
}

/** Whether the change still holds every order it claimed; their rows are locked from here on. */
async function holdsAll(sql: Sql, { orders, lease }: GroupChange): Promise<boolean> {
  const held = await sql(
    `SELECT id FROM cordwainer_production_order
     WHERE id = ANY(?::text[]) AND editing_until = ?::timestamptz AND (editing->>'revision')::int = revision
       AND status = 'pending-payment' ORDER BY id FOR UPDATE`,
    [textArray(orders.map(({ id }) => id)), lease],
  );
  return held.length === orders.length;
}

/** Writes a new group under the next of its brand's numbers, and answers with it. */
async function insertGroup(sql: Sql, id: string, facts: GroupFacts): Promise<string> {
  const [taken] = await sql<{ sequence: number; code: string }>(
    `UPDATE cordwainer_number_sequence SET next_group_number = next_group_number + 1, updated_at = now()
     WHERE brand_id = ? AND deleted_at IS NULL RETURNING next_group_number - 1 AS sequence, code`,
    [facts.brand_id],
  );
  const number = `G${taken!.sequence}-${taken!.code}`;
  await sql(
    `INSERT INTO cordwainer_shipping_group
       (id, number, sequence, brand_id, currency, region_id, sales_channel_id, destination_key, destination,
        shipping_option_id, shipping_method, method_data, shipping, tax_included, chargeable_weight)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?::jsonb, ?, ?, ?)`,
    [
      id,
      number,
      taken!.sequence,
      facts.brand_id,
      facts.currency,
      facts.region_id,
      facts.sales_channel_id,
      facts.destination_key,
      JSON.stringify(facts.destination),
      facts.shipping_option_id,
      facts.shipping_method,
      JSON.stringify(facts.method_data),
      facts.shipping,
      facts.tax_included,
      facts.chargeable_weight,
    ],
  );
  return number;
}

async function updateGroup(sql: Sql, id: string, shipping: GroupShipping): Promise<void> {
  await sql(
    `UPDATE cordwainer_shipping_group SET shipping_option_id = ?, shipping_method = ?, method_data = ?::jsonb,
       shipping = ?, tax_included = ?, chargeable_weight = ?, updated_at = now() WHERE id = ?`,
    [
      shipping.shipping_option_id,
      shipping.shipping_method,
      JSON.stringify(shipping.method_data),
      shipping.shipping,
      shipping.tax_included,
      shipping.chargeable_weight,
      id,
    ],
  );
}

/** Writes every order's price and membership, and its line of history. */
async function writeOrders(sql: Sql, change: GroupChange, number: string): Promise<void> {
  for (const order of change.orders) {
    await writeOrder(sql, change.group_id, order);
    // Whose share has come out the same has nothing to tell.
    if (order.role !== 'stays' || Object.keys(order.after).length > 0) await writeEvent(sql, change, order, number);
  }
}

async function writeOrder(sql: Sql, groupId: string, { id, role, total, quote, own_shipping }: ChangedOrder) {
  await sql(
    `UPDATE cordwainer_production_order SET total = ?, quote = ?::jsonb, group_id = ?, revision = revision + 1,
       own_shipping = CASE ? WHEN 'joins' THEN ?::jsonb WHEN 'stays' THEN own_shipping END, updated_at = now()
     WHERE id = ?`,
    [
      total,
      JSON.stringify(quote),
      role === 'leaves' ? null : groupId,
      role,
      own_shipping ? JSON.stringify(own_shipping) : null,
      id,
    ],
  );
}

async function writeEvent(sql: Sql, change: GroupChange, order: ChangedOrder, number: string): Promise<void> {
  await sql(
    `INSERT INTO cordwainer_production_event
       (id, production_order_id, kind, from_status, to_status, actor_type, actor_id, reason, details)
     VALUES (?, ?, ?, 'pending-payment', 'pending-payment', ?, ?, ?, ?::jsonb)`,
    [
      generateEntityId(undefined, 'prodev'),
      order.id,
      KINDS[order.role],
      change.actor.type,
      change.actor.id ?? null,
      change.reason?.trim() || null,
      JSON.stringify({ group: number, group_id: change.group_id, before: order.before, after: order.after }),
    ],
  );
}
