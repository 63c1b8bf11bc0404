import type { Design } from '@cordwainer/contract';
import { generateEntityId } from '@medusajs/framework/utils';
import type { Sql } from '../../database/sql';
import { RefusalError } from '../../refusal';

/** Of one customer at one brand: as many as anybody looks through. The designer keeps as many in a browser. */
export const MOST_SAVED = 100;

export type Owner = { brand_id: string; customer_id: string };
export type DesignToSave = Owner & { name: string; shoe: string; design: Design };
export type SavedDesignRow = { id: string; name: string; design: Design; saved_at: string | Date };

/** The customer's designs, the latest first. */
export async function listSaved(sql: Sql, { brand_id, customer_id }: Owner): Promise<SavedDesignRow[]> {
  return sql<SavedDesignRow>(
    `SELECT id, name, design, saved_at FROM cordwainer_saved_design
     WHERE brand_id = ? AND customer_id = ? AND deleted_at IS NULL ORDER BY saved_at DESC, id DESC`,
    [brand_id, customer_id],
  );
}

/**
 * Saves a design. The same shoe is in the list once: saving it again gives it the name and puts it at the top.
 *
 * @throws RefusalError 422 `too-many-designs`
 */
export async function saveDesign(sql: Sql, wish: DesignToSave): Promise<SavedDesignRow & { created: boolean }> {
  const { brand_id, customer_id, name, shoe, design } = wish;
  // One after the other, so that several at once do not each find room for the last one.
  await sql('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [`saved-design:${brand_id}:${customer_id}`]);
  const [counted] = await sql<{ others: number }>(
    `SELECT count(*)::int AS others FROM cordwainer_saved_design
     WHERE brand_id = ? AND customer_id = ? AND shoe <> ? AND deleted_at IS NULL`,
    [brand_id, customer_id, shoe],
  );
  if (counted!.others >= MOST_SAVED) throw tooMany();
  const [row] = await sql<SavedDesignRow & { created: boolean }>(
    `INSERT INTO cordwainer_saved_design (id, brand_id, customer_id, name, shoe, design, saved_at)
     VALUES (?, ?, ?, ?, ?, ?::jsonb, clock_timestamp())
     ON CONFLICT (brand_id, customer_id, shoe) WHERE deleted_at IS NULL
     DO UPDATE SET name = excluded.name, design = excluded.design, saved_at = excluded.saved_at, updated_at = now()
     RETURNING id, name, design, saved_at, (xmax = 0) AS created`,
    [generateEntityId(undefined, 'savd'), brand_id, customer_id, name, shoe, JSON.stringify(design)],
  );
  return row!;
}

/** Nothing where the customer has no such design at this brand. */
export async function renameSaved(
  sql: Sql,
  id: string,
  { brand_id, customer_id }: Owner,
  name: string,
): Promise<SavedDesignRow | undefined> {
  const [row] = await sql<SavedDesignRow>(
    `UPDATE cordwainer_saved_design SET name = ?, updated_at = now()
     WHERE id = ? AND brand_id = ? AND customer_id = ? AND deleted_at IS NULL RETURNING id, name, design, saved_at`,
    [name, id, brand_id, customer_id],
  );
  return row;
}

/** Deletes it for good. Answers whether there was one. */
export async function removeSaved(sql: Sql, id: string, { brand_id, customer_id }: Owner): Promise<boolean> {
  const rows = await sql(
    'DELETE FROM cordwainer_saved_design WHERE id = ? AND brand_id = ? AND customer_id = ? RETURNING id',
    [id, brand_id, customer_id],
  );
  return rows.length > 0;
}

/** Deletes all that a customer has saved, at every brand. Answers how many. */
export async function forgetCustomer(sql: Sql, customerId: string): Promise<number> {
  return (await sql('DELETE FROM cordwainer_saved_design WHERE customer_id = ? RETURNING id', [customerId])).length;
}

function tooMany(): RefusalError {
  const message = `There are ${MOST_SAVED} saved designs, which is as many as there may be: delete one first`;
  const issues = [{ path: 'design', code: 'too-many-designs', message }];
  return new RefusalError({ status: 422, type: 'too-many-designs', message, issues });
}
