import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { postgresBinaries } from './postgres-binaries.mjs';
import { commandLine, endProcess, isAlive, waitForEnd } from './processes.mjs';
import { serverUser } from './server-user.mjs';

/**
 * @typedef {object} PostgresOptions
 * @property {string} folder where the cluster lives; made when it is missing
 * @property {number} port
 * @property {string} password of the user `postgres`
 * @property {string} [listen] addresses, 127.0.0.1 unless told
 * @property {Record<string, string | number>} [settings] more settings, as in postgresql.conf
 *
 * @typedef {object} Postgres
 * @property {number} pid
 * @property {number} port
 * @property {() => Promise<void>} stop
 * @property {Promise<number | null>} ended resolves when the server is gone, whoever ended it
 */

/**
 * Starts PostgreSQL and resolves when it takes connections.
 * @param {PostgresOptions} options
 * @returns {Promise<Postgres>}
 */
export async function startPostgres(options) {
  const binaries = await postgresBinaries();
  await clearLeftovers(options.folder);
  if (!fs.existsSync(path.join(options.folder, 'PG_VERSION'))) await createCluster(binaries.initdb, options);
  return launch(binaries.postgres, options);
}

/**
 * The id of a server that runs on this folder, whoever started it.
 * @param {string} folder
 * @returns {number | undefined}
 */
export function runningServer(folder) {
  let pid;
  try {
    pid = Number.parseInt(fs.readFileSync(path.join(folder, 'postmaster.pid'), 'utf8'), 10);
  } catch {
    return undefined;
  }
  // After a power cut or kill -9 the file stays, and its number may belong to anyone by now.
  return isAlive(pid) && commandLine(pid).includes(folder) ? pid : undefined;
}

/**
 * Makes a folder usable again that a crash left behind: ends a server that outlived its `npm start` and removes the
 * file that would keep the next one from starting.
 * @param {string} folder
 */
export async function clearLeftovers(folder) {
  const pid = runningServer(folder);
  if (pid) await endProcess(pid, { signal: 'SIGINT', patience: 15_000 });
  fs.rmSync(path.join(folder, 'postmaster.pid'), { force: true });
  // A half-made cluster has no version file, and initdb refuses a folder that is not empty.
  if (!fs.existsSync(path.join(folder, 'PG_VERSION'))) fs.rmSync(folder, { recursive: true, force: true });
}

/**
 * @param {string} initdb
 * @param {PostgresOptions} options
 */
async function createCluster(initdb, { folder, password }) {
  // Made beside its place and renamed when complete: an interrupted initdb leaves no half cluster.
  const half = `${folder}.new`;
  fs.rmSync(half, { recursive: true, force: true });
  fs.mkdirSync(path.dirname(half), { recursive: true });
  fs.mkdirSync(half, { mode: 0o700 });
  const user = serverUser();
  if (user) fs.chownSync(half, user.uid, user.gid);

  const secrets = fs.mkdtempSync(path.join(os.tmpdir(), 'cordwainer-'));
  const passwordFile = path.join(secrets, 'password');
  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user) for (const file of [secrets, passwordFile]) fs.chownSync(file, user.uid, user.gid);
  try {
    await run(
      initdb,
      [
        `--pgdata=${half}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        // The machine's own locale would decide the encoding, and a bare container's gives SQL_ASCII.
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--locale=C',
        '--no-sync',
      ],
      user,
    );
  } finally {
    fs.rmSync(secrets, { recursive: true, force: true });
  }
  fs.renameSync(half, folder);
}

/**
 * @param {string} binary
 * @param {PostgresOptions} options
 * @returns {Promise<Postgres>}
 */
async function launch(binary, { folder, port, listen = '127.0.0.1', settings = {} }) {
  const all = {
    listen_addresses: listen,
    port,
    // No socket file: two demos on one machine would meet in /tmp.
    unix_socket_directories: '',
    ...settings,
  };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(binary, ['-D', folder, ...flags], {
    ...serverUser(),
    cwd: folder,
    env: { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C' },
    stdio: ['ignore', 'ignore', 'pipe'],
    // A process group of its own: Ctrl-C in the terminal must reach us first, the database goes last.
    detached: true,
  });
  let log = '';
  /** @type {Promise<number | null>} */
  const ended = new Promise((resolve) => {
    child.once('error', () => resolve(null));
    child.once('exit', (code) => resolve(code));
  });
  await new Promise((resolve, reject) => {
    child.stderr.on('data', (chunk) => {
      log = (log + chunk).slice(-8_000);
      if (log.includes('database system is ready to accept connections')) resolve(undefined);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`PostgreSQL ended with code ${code}:\n${log}`)));
  });
  const pid = /** @type {number} */ (child.pid);
  return {
    pid,
    port,
    ended,
    async stop() {
      // "Fast" shutdown: closes what is open, keeps what is committed.
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGINT');
      if (!(await waitForEnd(pid, 15_000))) child.kill('SIGQUIT');
      await ended;
    },
  };
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {import('./server-user.mjs').User} [user]
 * @returns {Promise<void>}
 */
function run(command, args, user) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...user, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${path.basename(command)} ended with code ${code}:\n${errors}`));
    });
  });
}
