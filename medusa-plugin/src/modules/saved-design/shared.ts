import { randomBytes } from 'node:crypto';
import type { Design } from '@cordwainer/contract';
import type { Sql } from '../../database/sql';
import { RefusalError } from '../../refusal';

/** New ones of one brand in a day: who has a public key must not fill the disk. */
export const MOST_SHARED_A_DAY = 20_000;

export type DesignToShare = { brand_id: string; design_id: string; design: Design };

/** Keeps a design for links. The same design of the same brand has the same id, however often and simultaneously it comes. */
export async function shareDesign(sql: Sql, wish: DesignToShare): Promise<{ id: string; created: boolean }> {
  const { brand_id, design_id, design } = wish;
  const known = await findShared(sql, wish);
  if (known) return { id: known, created: false };
  await refuseTooMany(sql, brand_id);
  const [row] = await sql<{ id: string }>(
    `INSERT INTO cordwainer_shared_design (id, brand_id, design_id, design) VALUES (?, ?, ?, ?::jsonb)
     ON CONFLICT (brand_id, design_id) WHERE deleted_at IS NULL DO NOTHING RETURNING id`,
    [newShareId(), brand_id, design_id, JSON.stringify(design)],
  );
  if (row) return { id: row.id, created: true };
  // Somebody else has shared the same shoe in the same moment.
  return { id: (await findShared(sql, wish))!, created: false };
}

/** The design behind an id, as it was shared. */
export async function readShared(sql: Sql, id: string, brandId: string): Promise<Design | undefined> {
  const [row] = await sql<{ design: Design }>(
    'SELECT design FROM cordwainer_shared_design WHERE id = ? AND brand_id = ? AND deleted_at IS NULL',
    [id, brandId],
  );
  return row?.design;
}

/** Answers whether there was one. Sharing the same design again gives it another id. */
export async function removeShared(sql: Sql, id: string): Promise<boolean> {
  const rows = await sql('DELETE FROM cordwainer_shared_design WHERE id = ? RETURNING id', [id]);
  return rows.length > 0;
}

/** 96 random bits: nobody comes upon another's design by trying. */
function newShareId(): string {
  return `d${randomBytes(12).toString('base64url')}`;
}

async function findShared(sql: Sql, { brand_id, design_id }: DesignToShare): Promise<string | undefined> {
  const [row] = await sql<{ id: string }>(
    'SELECT id FROM cordwainer_shared_design WHERE brand_id = ? AND design_id = ? AND deleted_at IS NULL',
    [brand_id, design_id],
  );
  return row?.id;
}

async function refuseTooMany(sql: Sql, brandId: string): Promise<void> {
  const [counted] = await sql<{ today: number }>(
    `SELECT count(*)::int AS today FROM (
       SELECT 1 FROM cordwainer_shared_design
       WHERE brand_id = ? AND created_at > now() - interval '1 day' AND deleted_at IS NULL LIMIT ?) t`,
    [brandId, MOST_SHARED_A_DAY],
  );
  if (counted!.today < MOST_SHARED_A_DAY) return;
  const message = 'So many designs of this brand were shared today that no more are kept: try again tomorrow';
  throw new RefusalError({ status: 429, type: 'too-many-shared-designs', message, retryAfter: 3600 });
}
