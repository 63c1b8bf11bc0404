import type { Sql } from '../../database/sql';

/**
 * Keeps an artwork for good, because a stamp is made of it; to be called in the transaction that writes the stamp. False
 * where the brand has no such artwork: it may have been forgotten a moment ago.
 */
export async function useArtwork(sql: Sql, id: string, brandId: string): Promise<boolean> {
  const rows = await sql(
    `UPDATE cordwainer_artwork SET used_at = COALESCE(used_at, now()), updated_at = now()
     WHERE id = ? AND brand_id = ? AND deleted_at IS NULL RETURNING id`,
    [id, brandId],
  );
  return rows.length > 0;
}

/** Deletes artworks that no stamp was made of, with their files. Answers how many. */
export async function forgetUnused(sql: Sql, days: number, most: number): Promise<number> {
  const rows = await sql(
    `DELETE FROM cordwainer_artwork WHERE used_at IS NULL AND id IN (
       SELECT id FROM cordwainer_artwork WHERE used_at IS NULL AND uploaded_at < now() - make_interval(days => ?)
       ORDER BY uploaded_at LIMIT ? FOR UPDATE SKIP LOCKED)
     RETURNING id`,
    [days, most],
  );
  return rows.length;
}
