import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { MedusaContainer } from '@medusajs/framework/types';

const require = createRequire(import.meta.url);
const jobs = path.join(
  path.dirname(require.resolve('@cordwainer/medusa-plugin/package.json')),
  '.medusa/server/src/jobs',
);

type Sql = { raw(statement: string): Promise<{ rows: Record<string, unknown>[] }> };

/**
 * Every claim and lease of ours, and the ages of orders, captures and refunds, by which jobs tell what is still being
 * written from what a process that died has left. All by as much: claims that are one, of a group and its orders, stay the same moment.
 */
const MOMENTS = `
  SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
  WHERE table_schema = 'public' AND (table_name LIKE 'cordwainer\\_%' AND column_name LIKE '%\\_until'
    OR table_name IN ('cordwainer_production_order', 'capture', 'refund') AND column_name = 'created_at')`;

/** An hour later, as far as the shop can tell: all claims have run out, and every job has run. */
export async function anHourLater(container: MedusaContainer, sql: Sql): Promise<void> {
  const { rows } = await sql.raw(MOMENTS);
  const earlier = rows.map(
    ({ table, column }) =>
      `UPDATE "${table}" SET "${column}" = "${column}" - interval '1 hour' WHERE "${column}" IS NOT NULL`,
  );
  // In one transaction: nobody sees half of an hour gone by.
  await sql.raw(earlier.join('; '));
  for (const file of readdirSync(jobs).filter((name) => name.endsWith('.js'))) {
    await require(path.join(jobs, file)).default(container);
  }
}
