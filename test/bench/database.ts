import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Instance } from '../support/demo.js';

/** As much of `pg` as is used here. */
export type Database = {
  query<Row = Record<string, unknown>>(statement: string, parameters?: unknown[]): Promise<{ rows: Row[] }>;
  end(): Promise<void>;
};

/** The demo's own copy of the driver. */
const { Client } = createRequire(path.resolve(import.meta.dirname, '../../demo/package.json'))('pg') as {
  Client: new (options: { connectionString: string }) => Database & { connect(): Promise<void> };
};

/** The database behind a running demo. */
export async function openDatabase(dataDir: string, instance: Instance): Promise<Database> {
  const { postgresPassword } = JSON.parse(await readFile(path.join(dataDir, 'secrets.json'), 'utf8'));
  const client = new Client({
    connectionString: `postgres://postgres:${postgresPassword}@127.0.0.1:${instance.ports.postgres}/cordwainer`,
  });
  await client.connect();
  return client;
}
