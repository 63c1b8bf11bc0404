import type { Sql } from '../../../database/sql';

export type OrderedStyle = { id: string; name: string };

/** The styles there are orders of, by their latest name. Leaps from one to the next in the index: orders are many, styles few. */
export async function readOrderedStyles(sql: Sql): Promise<OrderedStyle[]> {
  return sql<OrderedStyle>(`
    WITH RECURSIVE styles AS (
      (SELECT style_id FROM cordwainer_production_order WHERE deleted_at IS NULL ORDER BY style_id LIMIT 1)
      UNION ALL
      SELECT (SELECT style_id FROM cordwainer_production_order
              WHERE deleted_at IS NULL AND style_id > styles.style_id ORDER BY style_id LIMIT 1)
      FROM styles WHERE styles.style_id IS NOT NULL
    )
    SELECT style_id AS id, latest.model_name AS name
    FROM styles, LATERAL (SELECT model_name FROM cordwainer_production_order o
      WHERE o.deleted_at IS NULL AND o.style_id = styles.style_id ORDER BY created_at DESC LIMIT 1) latest
    WHERE style_id IS NOT NULL ORDER BY lower(latest.model_name), id`);
}
