import type { Sql } from '../../database/sql';

export type Numbering = { code: string; next_number: number };

/**
 * Changes how a brand's orders are numbered where it has none, and answers with how it was before; nothing where it has
 * orders and something would change. The row is locked first, as by an order that takes its number: one of the two waits.
 */
export async function changeNumbering(
  sql: Sql,
  brandId: string,
  wish: Partial<Numbering>,
): Promise<Numbering | undefined> {
  const [before] = await sql<Numbering>(
    'SELECT code, next_number FROM cordwainer_number_sequence WHERE brand_id = ? AND deleted_at IS NULL FOR UPDATE',
    [brandId],
  );
  if (!before) throw new Error(`Brand ${brandId} has no order numbers`);
  const after = { ...before, ...wish };
  if (after.code === before.code && after.next_number === before.next_number) return before;
  const [order] = await sql('SELECT 1 FROM cordwainer_production_order WHERE brand_id = ? LIMIT 1', [brandId]);
  if (order) return undefined;
  await sql(
    'UPDATE cordwainer_number_sequence SET code = ?, next_number = ?, updated_at = now() WHERE brand_id = ? AND deleted_at IS NULL',
    [after.code, after.next_number, brandId],
  );
  return before;
}

/** How a brand's next order is numbered, and how many it has. */
export async function readNumbering(sql: Sql, brandId: string): Promise<(Numbering & { orders: number }) | undefined> {
  const [row] = await sql<Numbering & { orders: number }>(
    `SELECT code, next_number,
       (SELECT count(*)::int FROM cordwainer_production_order o WHERE o.brand_id = s.brand_id) AS orders
     FROM cordwainer_number_sequence s WHERE brand_id = ? AND deleted_at IS NULL`,
    [brandId],
  );
  return row;
}
