import type { Sql } from '../../database/sql';
import type { StampStatus } from './types';

export type StampFilters = { id?: string; status?: readonly StampStatus[]; brand_id?: string };

/** A stamp as the back office lists it, with the order that asked for it. */
export type QueuedStamp = {
  id: string;
  brand_id: string;
  artwork_id: string;
  name: string;
  place: string;
  place_name: Record<string, string>;
  width: number;
  height: number;
  status: StampStatus;
  fee: number;
  currency: string | null;
  lead_time_days: number;
  ready_at: Date | string | null;
  created_at: Date | string;
  production_order_id: string | null;
  order_number: string | null;
  order_status: string | null;
  /** Orders that count on it, cancelled ones not among them. */
  orders: number;
};

/** What waits for a merchant comes first, the longest waiting before the others. */
const TURN = `CASE s.status WHEN 'requested' THEN 0 WHEN 'artwork-in-review' THEN 1 WHEN 'approved' THEN 2
  WHEN 'in-development' THEN 3 WHEN 'rejected' THEN 4 WHEN 'ready' THEN 5 ELSE 6 END`;

export async function listStamps(
  sql: Sql,
  filters: StampFilters,
  { limit, offset }: { limit: number; offset: number },
): Promise<QueuedStamp[]> {
  const { where, parameters } = conditionOf(filters);
  return sql<QueuedStamp>(
    `SELECT s.id, s.brand_id, s.artwork_id, s.name, s.place, s.place_name, s.width, s.height, s.status, s.fee, s.currency,
            s.lead_time_days, s.ready_at, s.created_at, s.production_order_id, o.number AS order_number, o.status AS order_status,
            (SELECT count(*)::int FROM cordwainer_production_order u
             WHERE u.stamp_id = s.id AND u.status <> 'cancelled' AND u.deleted_at IS NULL) AS orders
     FROM cordwainer_stamp s LEFT JOIN cordwainer_production_order o ON o.id = s.production_order_id
     WHERE ${where} ORDER BY ${TURN}, s.created_at, s.id LIMIT ? OFFSET ?`,
    [...parameters, limit, offset],
  );
}

export async function countStamps(sql: Sql, filters: StampFilters): Promise<number> {
  const { where, parameters } = conditionOf(filters);
  const [row] = await sql<{ count: number }>(
    `SELECT count(*)::int AS count FROM cordwainer_stamp s WHERE ${where}`,
    parameters,
  );
  return row!.count;
}

function conditionOf({ id, status, brand_id }: StampFilters): { where: string; parameters: unknown[] } {
  const wanted: (readonly [text: string, value: unknown] | false)[] = [
    id !== undefined && ['s.id = ?', id],
    brand_id !== undefined && ['s.brand_id = ?', brand_id],
    Boolean(status?.length) && ['s.status = ANY(?::text[])', `{${status?.join(',')}}`],
  ];
  const conditions = wanted.filter((each) => each !== false);
  return {
    where: ['s.deleted_at IS NULL', ...conditions.map(([text]) => text)].join(' AND '),
    parameters: conditions.map(([, value]) => value),
  };
}
