import type { Sql } from '../../../database/sql';
import { conditionOf, type PoolFilters } from './filters';
import { type Fragment, fragment, verbatim } from './fragment';
import { type PoolRow, ROW_COLUMNS } from './row';
import { POOL_SORTS, type PoolSort } from './sorts';

/** Where a page begins: after this order (or before it, going back), by what is sorted by and then by its id. */
export type Position = { key: string | null; id: string; backward: boolean };

export type PageWish = { filters: PoolFilters; sort: PoolSort; at?: Position; limit: number };

export type KeyedRow = PoolRow & { sort_key: string | null };

/** Orders in the sort's order, and whether there are more in the direction of reading. */
export type PoolPage = { rows: KeyedRow[]; more: boolean };

/** What comes one after the other: the orders that have what is sorted by, then those without it. */
type Segment = 'valued' | 'unvalued';

/**
 * Reads a page by where it begins and not by how many come before it: each costs the same, and orders that arrive
 * meanwhile neither repeat nor hide others.
 */
export async function readPage(sql: Sql, wish: PageWish): Promise<PoolPage> {
  const rows: KeyedRow[] = [];
  const wanted = wish.limit + 1;
  for (const segment of segmentsOf(wish)) {
    if (rows.length === wanted) break;
    const statement = pageStatement(wish, segment, wanted - rows.length);
    rows.push(...(await sql<KeyedRow>(statement.text, [...statement.parameters])));
  }
  const page = rows.slice(0, wish.limit);
  return { rows: wish.at?.backward ? page.reverse() : page, more: rows.length > wish.limit };
}

/** From where the page begins, in the direction of reading. */
export function segmentsOf({ sort, at }: PageWish): Segment[] {
  if (!('nullable' in POOL_SORTS[sort.field])) return ['valued'];
  const all: Segment[] = at?.backward ? ['unvalued', 'valued'] : ['valued', 'unvalued'];
  if (!at) return all;
  return all.slice(all.indexOf(at.key === null ? 'unvalued' : 'valued'));
}

/**
 * The ids first, which for most filters and for the newest first an index gives without a look at the orders themselves;
 * then the few orders.
 */
export function pageStatement({ filters, sort, at }: PageWish, segment: Segment, limit: number): Fragment {
  const { by, type, ...more } = POOL_SORTS[sort.field];
  const downward = sort.descending !== (at?.backward ?? false);
  const direction = verbatim(downward ? 'DESC' : 'ASC');
  const key = verbatim(by);
  const keyed = segment === 'valued';
  const exists = !('nullable' in more)
    ? verbatim('')
    : keyed
      ? fragment` AND ${key} IS NOT NULL`
      : fragment` AND ${key} IS NULL`;
  const beyond = verbatim(downward ? '<' : '>');
  const begins =
    !at || (at.key === null) === keyed
      ? verbatim('')
      : keyed
        ? fragment` AND (${key}, id) ${beyond} (${at.key}::${verbatim(type)}, ${at.id})`
        : fragment` AND id ${beyond} ${at.id}`;
  const order = keyed ? fragment`sort_key ${direction}, id ${direction}` : fragment`id ${direction}`;
  return fragment`
    WITH page AS (
      SELECT id, ${key} AS sort_key FROM cordwainer_production_order
      WHERE ${conditionOf(filters)}${exists}${begins}
      ORDER BY ${order} LIMIT ${limit}
    )
    SELECT ${verbatim(ROW_COLUMNS)}, page.sort_key::text AS sort_key
    FROM page JOIN cordwainer_production_order USING (id)
    ORDER BY ${keyed ? fragment`page.sort_key ${direction}, id ${direction}` : order}`;
}
