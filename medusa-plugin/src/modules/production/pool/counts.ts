import type { Sql } from '../../../database/sql';
import type { ProductionStatus } from '../types';
import { conditionOf, type PoolFilters } from './filters';
import { allOf, fragment, oneOf } from './fragment';

export type StatusCounts = Partial<Record<ProductionStatus, number>>;

/** How many orders there are; where not `exact`, there are more than that. */
export type PoolCount = { count: number; exact: boolean };

/** Nobody pages through more, and counting them all would cost more than the page. */
export const COUNT_LIMIT = 1000;

/** How many orders stand where, by the tally that the database keeps; of some brands where their ids are given. */
export async function countByStatus(sql: Sql, brandIds: readonly string[] = []): Promise<StatusCounts> {
  const condition = allOf(brandIds.length > 0 ? [oneOf('brand_id', brandIds)] : []);
  const statement = fragment`SELECT status, sum(change)::int AS count FROM cordwainer_order_tally
    WHERE ${condition} GROUP BY status HAVING sum(change) <> 0`;
  const rows = await sql<{ status: ProductionStatus; count: number }>(statement.text, [...statement.parameters]);
  return Object.fromEntries(rows.map((row) => [row.status, row.count]));
}

/** By the tally where that knows it, else counted up to a limit. */
export async function countMatching(sql: Sql, filters: PoolFilters, counts: StatusCounts): Promise<PoolCount> {
  const { status, brand_id, ...others } = filters;
  if (Object.values(others).every((filter) => filter === undefined)) {
    const wanted = Object.entries(counts).filter(
      ([name]) => !status?.length || status.includes(name as ProductionStatus),
    );
    return { count: wanted.reduce((sum, [, count]) => sum + count, 0), exact: true };
  }
  const statement = fragment`SELECT count(*)::int AS count FROM
    (SELECT FROM cordwainer_production_order WHERE ${conditionOf(filters)} LIMIT ${COUNT_LIMIT + 1}) matching`;
  const [row] = await sql<{ count: number }>(statement.text, [...statement.parameters]);
  const count = row?.count ?? 0;
  return { count: Math.min(count, COUNT_LIMIT), exact: count <= COUNT_LIMIT };
}

/** Makes one line of the many that every order and every move leaves in the tally. */
export async function foldTally(sql: Sql): Promise<void> {
  // Lines that another folds at this moment are left to it: nobody waits, and no line counts twice.
  await sql(`
    WITH folded AS (
      DELETE FROM cordwainer_order_tally WHERE id IN (SELECT id FROM cordwainer_order_tally FOR UPDATE SKIP LOCKED)
      RETURNING brand_id, status, change
    )
    INSERT INTO cordwainer_order_tally (brand_id, status, change)
    SELECT brand_id, status, sum(change) FROM folded GROUP BY brand_id, status HAVING sum(change) <> 0`);
}
