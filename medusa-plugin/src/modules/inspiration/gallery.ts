import type { Design, Text } from '@cordwainer/contract';
import { generateEntityId } from '@medusajs/framework/utils';
import { type Sql, textArray } from '../../database/sql';
import { RefusalError } from '../../refusal';

/** Of one brand: a gallery is looked through, not searched. */
export const MOST_INSPIRATIONS = 100;

export type InspirationRow = {
  id: string;
  brand_id: string;
  name: Text;
  line: Text | null;
  design_id: string;
  design: Design;
  published: boolean;
  created_by: string | null;
  created_at: string | Date;
};

export type InspirationToAdd = Pick<
  InspirationRow,
  'brand_id' | 'name' | 'line' | 'design_id' | 'design' | 'published' | 'created_by'
>;
export type InspirationChanges = Partial<Pick<InspirationRow, 'name' | 'line' | 'published' | 'design' | 'design_id'>>;

const FIELDS = 'id, brand_id, name, line, design_id, design, published, created_by, created_at';

export async function listInspirations(sql: Sql, brandId: string): Promise<InspirationRow[]> {
  return sql<InspirationRow>(
    `SELECT ${FIELDS} FROM cordwainer_inspiration WHERE brand_id = ? AND deleted_at IS NULL ORDER BY position`,
    [brandId],
  );
}

export async function readInspiration(sql: Sql, id: string): Promise<InspirationRow | undefined> {
  const [row] = await sql<InspirationRow>(
    `SELECT ${FIELDS} FROM cordwainer_inspiration WHERE id = ? AND deleted_at IS NULL`,
    [id],
  );
  return row;
}

/**
 * Adds one behind the others.
 *
 * @throws RefusalError 422 `too-many-inspirations`
 */
export async function addInspiration(sql: Sql, wish: InspirationToAdd): Promise<string> {
  await lock(sql, wish.brand_id);
  const [counted] = await sql<{ there: number }>(
    'SELECT count(*)::int AS there FROM cordwainer_inspiration WHERE brand_id = ?',
    [wish.brand_id],
  );
  if (counted!.there >= MOST_INSPIRATIONS) throw tooMany();
  const id = generateEntityId(undefined, 'insp');
  await sql(
    `INSERT INTO cordwainer_inspiration (id, brand_id, name, line, design_id, design, position, published, created_by)
     VALUES (?, ?, ?::jsonb, ?::jsonb, ?, ?::jsonb, ?, ?, ?)`,
    [
      id,
      wish.brand_id,
      JSON.stringify(wish.name),
      wish.line && JSON.stringify(wish.line),
      wish.design_id,
      JSON.stringify(wish.design),
      counted!.there,
      wish.published,
      wish.created_by,
    ],
  );
  return id;
}

/** Changes what is said of it; answers whether there was one. */
export async function changeInspiration(sql: Sql, id: string, changes: InspirationChanges): Promise<boolean> {
  const json = ['name', 'line', 'design'];
  const entries = Object.entries(changes).filter(([, value]) => value !== undefined);
  const sets = entries.map(([column]) => (json.includes(column) ? `${column} = ?::jsonb` : `${column} = ?`));
  const values = entries.map(([column, value]) =>
    json.includes(column) && value !== null ? JSON.stringify(value) : value,
  );
  const rows = await sql(
    `UPDATE cordwainer_inspiration SET ${[...sets, 'updated_at = now()'].join(', ')}
     WHERE id = ? AND deleted_at IS NULL RETURNING id`,
    [...values, id],
  );
  return rows.length > 0;
}

/** Takes one away and closes the gap; answers whether there was one. */
export async function removeInspiration(sql: Sql, id: string): Promise<boolean> {
  const found = await readInspiration(sql, id);
  if (!found) return false;
  await lock(sql, found.brand_id);
  const [removed] = await sql<{ position: number }>(
    'DELETE FROM cordwainer_inspiration WHERE id = ? RETURNING position',
    [id],
  );
  if (!removed) return false;
  await sql(
    'UPDATE cordwainer_inspiration SET position = position - 1, updated_at = now() WHERE brand_id = ? AND position > ?',
    [found.brand_id, removed.position],
  );
  return true;
}

/**
 * Puts a brand's inspirations in this order.
 *
 * @throws RefusalError 409 where these are not the brand's inspirations, each once: somebody has added or removed one
 */
export async function orderInspirations(sql: Sql, brandId: string, ids: readonly string[]): Promise<void> {
  await lock(sql, brandId);
  const there = (await listInspirations(sql, brandId)).map(({ id }) => id);
  if (there.length !== ids.length || there.some((id) => !ids.includes(id))) throw notThese();
  await sql(
    `UPDATE cordwainer_inspiration i SET position = w.place - 1, updated_at = now()
     FROM unnest(?::text[]) WITH ORDINALITY AS w(id, place) WHERE i.id = w.id AND i.brand_id = ?`,
    [textArray(ids), brandId],
  );
}

/** Places are given and closed by one at a time. */
async function lock(sql: Sql, brandId: string): Promise<void> {
  await sql('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [`inspiration:${brandId}`]);
}

function tooMany(): RefusalError {
  const message = `The brand has ${MOST_INSPIRATIONS} inspirations, which is as many as there may be`;
  return new RefusalError({ status: 422, type: 'too-many-inspirations', message });
}

function notThese(): RefusalError {
  const message = 'These are not the brand’s inspirations, each of them once: load them again';
  const issues = [{ path: 'ids', code: 'other-inspirations', message }];
  return new RefusalError({ status: 409, type: 'other-inspirations', message, issues });
}
