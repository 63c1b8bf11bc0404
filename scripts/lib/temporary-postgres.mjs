import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { anyFreePort } from './ports.mjs';
import { runningServer, startPostgres } from './postgres.mjs';
import { endProcess, isAlive } from './processes.mjs';
import { serverUser } from './server-user.mjs';

const PREFIX = 'cordwainer-postgres-';
const MEMORY = '/dev/shm';
const ENOUGH_BYTES = 4e9;

/**
 * A PostgreSQL for tests: fresh, fast, and gone afterwards.
 * @returns {Promise<{ env: Record<string, string>, port: number, stop: () => Promise<void> }>}
 */
export async function startTemporaryPostgres() {
  await sweep();
  const password = 'postgres';
  const parent = fs.mkdtempSync(path.join(place(), `${PREFIX}${process.pid}-`));
  const user = serverUser();
  if (user) fs.chownSync(parent, user.uid, user.gid);
  const server = await startPostgres({
    folder: path.join(parent, 'data'),
    port: await anyFreePort(),
    password,
    // Both loopback addresses: Medusa's test tools want the name "localhost", whatever it resolves to.
    listen: 'localhost',
    settings: {
      // Nothing here is worth a disk write.
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      max_connections: 300,
    },
  }).catch((error) => {
    fs.rmSync(parent, { recursive: true, force: true });
    throw error;
  });
  return {
    port: server.port,
    env: {
      // Medusa's test runner forces TLS on any other name.
      DB_HOST: 'localhost',
      DB_PORT: String(server.port),
      DB_USERNAME: 'postgres',
      DB_PASSWORD: password,
      DATABASE_URL: `postgres://postgres:${password}@localhost:${server.port}/postgres`,
      // Whoever uses it may do with all of it what they like.
      CORDWAINER_TEMPORARY_POSTGRES: '1',
    },
    async stop() {
      await server.stop();
      fs.rmSync(parent, { recursive: true, force: true });
    },
  };
}

/**
 * In memory where there is plenty. A test begins with a copy of a database, some thousand small files: 40 ms there, a
 * second on a disk.
 */
function place() {
  try {
    const { bavail, bsize } = fs.statfsSync(MEMORY);
    fs.accessSync(MEMORY, fs.constants.W_OK);
    return bavail * bsize >= ENOUGH_BYTES && os.freemem() >= ENOUGH_BYTES ? MEMORY : os.tmpdir();
  } catch {
    return os.tmpdir();
  }
}

/** Removes what runs that were killed have left behind. */
async function sweep() {
  for (const folder of [os.tmpdir(), MEMORY].filter((each) => fs.existsSync(each))) await sweepFolder(folder);
}

/** @param {string} folder */
async function sweepFolder(folder) {
  for (const name of fs.readdirSync(folder)) {
    const owner = name.startsWith(PREFIX) ? Number.parseInt(name.slice(PREFIX.length), 10) : Number.NaN;
    if (Number.isNaN(owner) || isAlive(owner)) continue;
    const parent = path.join(folder, name);
    const pid = runningServer(path.join(parent, 'data'));
    if (pid) await endProcess(pid, { signal: 'SIGINT' });
    fs.rmSync(parent, { recursive: true, force: true });
  }
}
