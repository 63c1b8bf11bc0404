import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

const host = path.join(import.meta.dirname, '../host');
const cli = createRequire(import.meta.url).resolve('@medusajs/cli/cli.js');

/**
 * Migrates the database that PostgreSQL copies every new one from, so that each spec's begins with all tables and its
 * own migration finds nothing to do. Only on a server that is thrown away afterwards: one that somebody keeps would
 * give Medusa's tables to every database made on it.
 */
export default function migrateOnce(): void {
  const { CORDWAINER_TEMPORARY_POSTGRES, DATABASE_URL } = process.env;
  if (!CORDWAINER_TEMPORARY_POSTGRES || !DATABASE_URL) return;
  const template = new URL('/template1', DATABASE_URL).href;
  execFileSync(process.execPath, [cli, 'db:migrate', '--skip-scripts'], {
    cwd: host,
    env: { ...process.env, DATABASE_URL: template, MEDUSA_DISABLE_TELEMETRY: 'true' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
