import { type Sql, textArray } from '../../../database/sql';
import type { LockedMember } from './lock';
import type { OwnShipping } from './types';

/** An order that is in a group or might be, as it is at this moment. Amounts in minor units. */
export type Groupable = LockedMember & {
  order_id: string;
  brand_id: string;
  sequence: number;
  currency: string;
  total: number;
  quote: unknown;
  pairs: number;
  style_id: string;
  customer_name: string;
  model_name: string;
  own_shipping: OwnShipping | null;
};

/** Those of these orders that there are, and all that are in the group, by their numbers. Locks nothing. */
export async function readGroupables(
  sql: Sql,
  { ids = [], group_id = '' }: { ids?: readonly string[]; group_id?: string },
): Promise<Groupable[]> {
  return sql<Groupable>(
    `SELECT o.id, o.number, o.status, o.held_status, o.revision, o.group_id,
       (SELECT g.number FROM cordwainer_shipping_group g WHERE g.id = o.group_id) AS group_number,
       o.paying_until IS NOT NULL AS paying, COALESCE(o.editing_until > now(), false) AS editing,
       o.editing->>'group_id' IS NOT NULL AS grouping, o.cancelling_until IS NOT NULL AS cancelling,
       o.order_id, o.brand_id, o.sequence, o.currency, o.total::float8 AS total, o.quote, o.pairs, o.style_id,
       o.customer_name, o.model_name, o.own_shipping
     FROM cordwainer_production_order o
     WHERE (o.id = ANY(?::text[]) OR o.group_id = ?) AND o.deleted_at IS NULL ORDER BY o.sequence, o.id`,
    [textArray(ids), group_id],
  );
}
