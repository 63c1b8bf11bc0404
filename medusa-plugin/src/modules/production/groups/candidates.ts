import type { Sql } from '../../../database/sql';
import { allOf, fragment, oneOf } from '../pool/fragment';
import { MOST_MEMBERS } from './types';

/** Pending orders of one brand in one currency that go to one destination. Whether it saves anything is not said. */
export type GroupCandidate = { brand_id: string; currency: string; destination_key: string; ids: string[] };

/**
 * Sets of orders that could travel together, those with most to be saved first: that is, with most paid for shipping. By
 * an index that has pending orders alone, by brand, currency and destination.
 */
export async function findCandidates(
  sql: Sql,
  { brand_id = [], limit }: { brand_id?: readonly string[]; limit: number },
): Promise<GroupCandidate[]> {
  const brands = allOf(brand_id.length > 0 ? [oneOf('brand_id', brand_id)] : []);
  const statement = fragment`
    WITH alike AS (
      SELECT brand_id, currency, destination_key FROM cordwainer_production_order
      WHERE status = 'pending-payment' AND group_id IS NULL AND deleted_at IS NULL AND destination_key IS NOT NULL
        AND ${brands}
      GROUP BY brand_id, currency, destination_key HAVING count(*) > 1
    ), weighed AS (
      SELECT brand_id, currency, destination_key,
        sum((quote->>'shipping')::numeric) AS shipping, max(created_at) AS newest,
        (array_agg(id ORDER BY sequence))[1:${MOST_MEMBERS}] AS ids
      FROM alike JOIN cordwainer_production_order o USING (brand_id, currency, destination_key)
      WHERE o.status = 'pending-payment' AND o.group_id IS NULL AND o.deleted_at IS NULL
        AND editing_until IS NULL AND cancelling_until IS NULL AND paying_until IS NULL
      GROUP BY brand_id, currency, destination_key HAVING count(*) > 1
    )
    SELECT brand_id, currency, destination_key, ids FROM weighed
    ORDER BY shipping DESC, newest DESC, destination_key LIMIT ${limit}`;
  return sql<GroupCandidate>(statement.text, [...statement.parameters]);
}
