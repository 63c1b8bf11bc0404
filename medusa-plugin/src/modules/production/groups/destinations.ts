import type { Sql } from '../../../database/sql';

export type Unplaced = { id: string; order_id: string };

/** Pending orders whose destination nobody has worked out yet: those of before there were groups. */
export async function findUnplaced(sql: Sql, limit: number): Promise<Unplaced[]> {
  return sql<Unplaced>(
    `SELECT id, order_id FROM cordwainer_production_order
     WHERE status = 'pending-payment' AND destination_key IS NULL AND deleted_at IS NULL ORDER BY id LIMIT ?`,
    [limit],
  );
}

/** Writes down where an order goes, unless somebody else has since it was looked at; answers whether it is news. */
export async function noteDestination(sql: Sql, id: string, from: string | null, to: string): Promise<boolean> {
  const rows = await sql(
    `UPDATE cordwainer_production_order SET destination_key = ?
     WHERE id = ? AND destination_key IS NOT DISTINCT FROM ? AND destination_key IS DISTINCT FROM ? RETURNING id`,
    [to, id, from, to],
  );
  return rows.length > 0;
}
