import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const script = path.resolve(import.meta.dirname, '../../scripts/with-postgres.mjs');

function withPostgres(code: string) {
  return spawnSync(process.execPath, [script, '--', process.execPath, '-e', code], { encoding: 'utf8' });
}

describe('with-postgres', () => {
  test('gives a command a database and takes it away afterwards', () => {
    const { stdout, status } = withPostgres(`
      const { Client } = require(${JSON.stringify(path.resolve(import.meta.dirname, '../../node_modules/pg'))});
      const client = new Client({ connectionString: process.env.DATABASE_URL });
      client.connect()
        .then(() => client.query("select current_setting('server_encoding') as e, current_setting('data_directory') as d"))
        .then(({ rows }) => console.log(JSON.stringify(rows[0])))
        .then(() => client.end());
    `);
    expect(status).toBe(0);
    const { e, d } = JSON.parse(stdout);
    expect(e).toBe('UTF8');
    expect(existsSync(d)).toBe(false);
  });

  test('ends with the code of its command', () => {
    expect(withPostgres('process.exit(7)').status).toBe(7);
  });
});
