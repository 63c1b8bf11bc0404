import { generateEntityId } from '@medusajs/framework/utils';
import { type Sql, textArray } from '../../database/sql';

/** A draft without what it holds. */
export type DraftState = {
  brand_id: string;
  revision: number;
  based_on: number | null;
  saved_by: string | null;
  updated_at: string | Date;
};
export type Draft = DraftState & { content: unknown };

export type DraftToSave = {
  brand_id: string;
  content: unknown;
  /** The revision that was read before; 0 where there was no draft. */
  revision: number;
  /** The version it begins as; left out, it stays what it was. */
  based_on?: number | null;
  saved_by: string | null;
};

const STATE = 'brand_id, revision, based_on, saved_by, updated_at';

export async function readDraft(sql: Sql, brandId: string): Promise<Draft | undefined> {
  const [row] = await sql<DraftState & { text: string }>(
    `SELECT ${STATE}, content::text AS text FROM cordwainer_catalog_draft WHERE brand_id = ? AND deleted_at IS NULL`,
    [brandId],
  );
  if (!row) return undefined;
  const { text, ...state } = row;
  return { ...state, content: JSON.parse(text) };
}

export async function readDraftStates(sql: Sql, brandIds: readonly string[]): Promise<DraftState[]> {
  return sql<DraftState>(
    `SELECT ${STATE} FROM cordwainer_catalog_draft WHERE brand_id = ANY(?::text[]) AND deleted_at IS NULL`,
    [textArray(brandIds)],
  );
}

/** Saves over the revision that was read, in one statement; nothing where it is not that one any more. */
export async function writeDraft(sql: Sql, draft: DraftToSave): Promise<DraftState | undefined> {
  const content = JSON.stringify(draft.content);
  if (draft.revision === 0) {
    const [row] = await sql<DraftState>(
      `INSERT INTO cordwainer_catalog_draft (id, brand_id, content, revision, based_on, saved_by)
       VALUES (?, ?, ?::json, 1, ?, ?)
       ON CONFLICT (brand_id) WHERE deleted_at IS NULL DO NOTHING RETURNING ${STATE}`,
      [generateEntityId(undefined, 'catdraft'), draft.brand_id, content, draft.based_on ?? null, draft.saved_by],
    );
    return row;
  }
  const keepsBase = draft.based_on === undefined;
  const [row] = await sql<DraftState>(
    `UPDATE cordwainer_catalog_draft
     SET content = ?::json, revision = revision + 1, saved_by = ?, updated_at = now()${keepsBase ? '' : ', based_on = ?'}
     WHERE brand_id = ? AND revision = ? AND deleted_at IS NULL RETURNING ${STATE}`,
    [content, draft.saved_by, ...(keepsBase ? [] : [draft.based_on ?? null]), draft.brand_id, draft.revision],
  );
  return row;
}

/** Whether it was this revision, and is gone now. */
export async function deleteDraft(sql: Sql, brandId: string, revision: number): Promise<boolean> {
  const rows = await sql(
    'DELETE FROM cordwainer_catalog_draft WHERE brand_id = ? AND revision = ? AND deleted_at IS NULL RETURNING id',
    [brandId, revision],
  );
  return rows.length > 0;
}
