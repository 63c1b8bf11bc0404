import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { MedusaContainer } from '@medusajs/framework/types';

const require = createRequire(import.meta.url);
const jobs = path.join(
  path.dirname(require.resolve('@cordwainer/medusa-plugin/package.json')),
  '.medusa/server/src/jobs',
);

type Sql = { raw(statement: string): Promise<unknown> };

/** Claims of those who died, and what they are waited for by. */
const RUN_OUT = [
  `UPDATE cordwainer_production_order SET paying_until = now() - interval '1 second' WHERE paying_until IS NOT NULL`,
  `UPDATE cordwainer_production_order SET editing_until = now() - interval '1 second' WHERE editing_until IS NOT NULL`,
  `UPDATE cordwainer_production_order SET cancelling_until = now() - interval '1 second' WHERE cancelling_until IS NOT NULL`,
];

/** An hour later, as far as the shop can tell: all claims have run out, and every job has run. */
export async function anHourLater(container: MedusaContainer, sql: Sql): Promise<void> {
  for (const statement of RUN_OUT) await sql.raw(statement);
  for (const file of readdirSync(jobs).filter((name) => name.endsWith('.js'))) {
    await require(path.join(jobs, file)).default(container);
  }
}
