import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ExpectedError } from './commands.mjs';
import { dataDir, dataDirName, root } from './paths.mjs';
import { startPostgres } from './postgres.mjs';
import { OUTSIDE } from './postgres-binaries.mjs';
import { openToOthers, serverUser, usable } from './server-user.mjs';

const NAME = 'cordwainer';
const WRONG_PASSWORD = '28P01';

/**
 * The demo's database server, with its database.
 * @param {{ port: number, password: string }} options
 */
export async function startDatabase({ port, password }) {
  const server = await startPostgres({ folder: clusterFolder(), port, password });
  const url = (/** @type {string} */ name) => `postgres://postgres:${password}@127.0.0.1:${port}/${name}`;
  try {
    await withClient(url('postgres'), async (client) => {
      const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [NAME]);
      if (rowCount === 0) await client.query(`create database ${NAME}`);
    });
  } catch (error) {
    // Nobody else knows of it yet.
    await server.stop();
    throw error;
  }
  return {
    ...server,
    url: url(NAME),
    /**
     * What was done to this database last. Kept inside it: whoever deletes or copies the data takes the notes along.
     * @returns {Promise<{ migrated?: string, seeded?: string }>}
     */
    notes: () =>
      withClient(url(NAME), async (client) => {
        const { rows } = await client.query(
          "select shobj_description(oid, 'pg_database') as notes from pg_database where datname = $1",
          [NAME],
        );
        return JSON.parse(rows[0].notes ?? '{}');
      }),
    /** @param {{ migrated?: string, seeded?: string }} notes */
    note: (notes) =>
      withClient(url(NAME), async (client) => {
        await client.query(`comment on database ${NAME} is ${client.escapeLiteral(JSON.stringify(notes))}`);
      }),
    /**
     * Has links lead to the pages of this start, whatever port the one before had. Quicker than seeding again.
     * @param {string} storefront where it is now
     * @param {Record<string, string>} brands before the paths of a brand's pages, by its letters
     */
    linkPages: (storefront, brands) =>
      withClient(url(NAME), async (client) => {
        const both = 'update cordwainer_brand set order_url = $1, pay_url = $2 where code = $3';
        for (const [code, pages] of Object.entries(brands)) {
          await client.query(both, [`${storefront}${pages}/order`, `${storefront}${pages}/pay`, code]);
        }
      }),
  };
}

/**
 * With the rest of the data; but where the server has to run as another user who may not enter that folder, outside,
 * with a link that leads there. Without the link, what is outside belongs to data that was deleted.
 */
export function clusterFolder() {
  const folder = path.join(dataDir, 'postgres');
  const user = serverUser();
  if (!user || usable(folder, user)) return folder;
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  const outside = path.join(OUTSIDE, name, 'postgres');
  if (!leadsTo(folder, outside)) {
    fs.rmSync(path.dirname(outside), { recursive: true, force: true });
    openToOthers(() => fs.mkdirSync(path.dirname(outside), { recursive: true }));
    fs.rmSync(folder, { recursive: true, force: true });
    fs.mkdirSync(dataDir, { recursive: true });
    fs.symlinkSync(outside, folder);
  }
  return outside;
}

/**
 * @param {string} link
 * @param {string} target
 */
function leadsTo(link, target) {
  try {
    return fs.readlinkSync(link) === target;
  } catch {
    return false;
  }
}

/**
 * @template T
 * @param {string} url
 * @param {(client: import('pg').Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
async function withClient(url, work) {
  const { Client } = createRequire(path.join(root, 'demo/package.json'))('pg');
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
  } catch (error) {
    if (error.code !== WRONG_PASSWORD) throw error;
    throw new ExpectedError(
      `The database in ${dataDirName} has another password than its secrets.json says. To begin anew, delete ${dataDirName}.`,
    );
  }
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
