import { randomBytes } from 'node:crypto';
import type { AcceptedArtwork } from '../../artwork';
import type { Sql } from '../../database/sql';
import { RefusalError } from '../../refusal';

/** Of one brand in a day, and of those that no stamp was made of, in all: who has a public key must not fill the disk. */
const MOST_A_DAY = 500;
const MOST_UNUSED = 2000;

export type ArtworkToKeep = Pick<
  AcceptedArtwork,
  'type' | 'format' | 'width' | 'height' | 'normalised' | 'preview' | 'thinness'
> & {
  brand_id: string;
  name: string;
  upload_hash: string;
};

/** The artwork that a file of a brand became when it was uploaded before; from now on it is as new. */
export async function findUploaded(sql: Sql, brandId: string, hash: string): Promise<string | undefined> {
  const [row] = await sql<{ id: string }>(
    `UPDATE cordwainer_artwork SET uploaded_at = now(), updated_at = now()
     WHERE brand_id = ? AND upload_hash = ? AND deleted_at IS NULL RETURNING id`,
    [brandId, hash],
  );
  return row?.id;
}

/** @throws RefusalError 429 where the brand has uploaded too much */
export async function refuseTooMany(sql: Sql, brandId: string): Promise<void> {
  const [counted] = await sql<{ today: number; unused: number }>(
    `SELECT count(*) FILTER (WHERE created_at > now() - interval '1 day')::int AS today,
            count(*) FILTER (WHERE used_at IS NULL)::int AS unused
     FROM cordwainer_artwork WHERE brand_id = ? AND deleted_at IS NULL`,
    [brandId],
  );
  if (counted!.today < MOST_A_DAY && counted!.unused < MOST_UNUSED) return;
  const message = 'This brand has uploaded too many artworks for today: try again tomorrow, or use one of them';
  throw new RefusalError({ status: 429, type: 'too-many-artworks', message, retryAfter: 3600 });
}

/** Writes an artwork with its files. Where the same file is kept meanwhile, that one stays. */
export async function insertArtwork(sql: Sql, artwork: ArtworkToKeep): Promise<string> {
  const [row] = await sql<{ id: string; created: boolean }>(
    `INSERT INTO cordwainer_artwork (id, brand_id, name, type, format, upload_hash, width, height, thinness, uploaded_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, now())
     ON CONFLICT (brand_id, upload_hash) WHERE deleted_at IS NULL DO UPDATE SET uploaded_at = now(), updated_at = now()
     RETURNING id, (xmax = 0) AS created`,
    [
      `artwork_${randomBytes(20).toString('base64url')}`,
      artwork.brand_id,
      artwork.name,
      artwork.type,
      artwork.format,
      artwork.upload_hash,
      artwork.width,
      artwork.height,
      JSON.stringify(artwork.thinness),
    ],
  );
  const { id, created } = row!;
  if (created) {
    await sql(
      `INSERT INTO cordwainer_artwork_file (artwork_id, normalised, preview)
       VALUES (?, decode(?, 'base64'), decode(?, 'base64'))`,
      [id, artwork.normalised.toString('base64'), artwork.preview.toString('base64')],
    );
  }
  return id;
}
