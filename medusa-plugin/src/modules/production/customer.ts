import type { Sql } from '../../database/sql';

/**
 * Puts an order on another customer's account, unless it has changed hands since it was looked at: of two who claim it at
 * once, one gets it.
 */
export async function changeCustomer(sql: Sql, id: string, from: string | null, to: string): Promise<boolean> {
  const rows = await sql(
    `UPDATE cordwainer_production_order SET customer_id = ?, updated_at = now()
     WHERE id = ? AND customer_id IS NOT DISTINCT FROM ? AND deleted_at IS NULL RETURNING id`,
    [to, id, from],
  );
  return rows.length > 0;
}
