import fs from 'node:fs';
import path from 'node:path';
import { ExpectedError, ending, endTracked, openLog, run, spawnTracked } from './commands.mjs';
import { fingerprint } from './fingerprint.mjs';
import { packageFolder } from './packages.mjs';
import { dataDir, root } from './paths.mjs';
import { step } from './progress.mjs';

/** Medusa looks for its built admin in the folder it is started in. */
const server = path.join(root, 'demo/.medusa/server');
const preload = path.join(root, 'scripts/lib/end-with-parent.cjs');
const startedBy = { CORDWAINER_STARTED_BY: String(process.pid) };

/** @typedef {Awaited<ReturnType<typeof import('./database.mjs').startDatabase>>} Database */

/**
 * What Medusa reads from its environment, see demo/medusa-config.ts.
 * @param {object} options
 * @param {import('./secrets.mjs').Secrets} options.secrets
 * @param {import('./instance.mjs').Addresses} options.addresses
 * @param {import('./instance.mjs').Ports} options.ports
 * @param {string} options.databaseUrl
 * @returns {Record<string, string>}
 */
export function medusaEnvironment({ secrets, addresses, ports, databaseUrl }) {
  const files = path.join(dataDir, 'files');
  fs.mkdirSync(files, { recursive: true });
  const both = (/** @type {string} */ url) => `${url},${url.replace('localhost', '127.0.0.1')}`;
  return {
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    JWT_SECRET: secrets.jwtSecret,
    COOKIE_SECRET: secrets.cookieSecret,
    STORE_CORS: both(addresses.storefront),
    ADMIN_CORS: both(addresses.medusa),
    AUTH_CORS: `${both(addresses.storefront)},${both(addresses.medusa)}`,
    MEDUSA_URL: addresses.medusa,
    STOREFRONT_URL: addresses.storefront,
    FILES_DIR: files,
    SMTP_URL: process.env.SMTP_URL || `smtp://127.0.0.1:${ports.smtp}`,
    SMTP_FROM: process.env.SMTP_FROM || 'Beaufort & Gray <orders@beaufort-gray.example>',
  };
}

/**
 * Brings tables and shop to what the code wants, where they are not that already: each of the two takes longer than
 * everything else in a start.
 * @param {Database} database
 * @param {Record<string, string>} env
 * @param {import('./secrets.mjs').Secrets} secrets
 * @returns {Promise<{ publishableKey: string, streetKey: string }>}
 */
export async function prepareDatabase(database, env, { adminEmail, adminPassword }) {
  const notes = await database.notes();
  const code = fingerprint(['package-lock.json', 'contract', 'medusa-plugin', 'demo/src', 'demo/medusa-config.ts']);
  if (notes.migrated !== code) {
    await step('Migrating the database', () => medusa(['db:migrate', '--skip-scripts'], env, 'migrate'));
    notes.migrated = code;
    await database.note(notes);
  }

  const result = path.join(dataDir, 'shop.json');
  const seed = fingerprint(['demo/markets.json'], [code, adminEmail, process.env.STRIPE_API_KEY ? 'stripe' : 'manual']);
  if (notes.seeded !== seed || !fs.existsSync(result)) {
    const more = { ADMIN_EMAIL: adminEmail, ADMIN_PASSWORD: adminPassword, SEED_RESULT: result };
    await step('Setting up the shop', () => medusa(['exec', './src/scripts/seed.js'], { ...env, ...more }, 'seed'));
    notes.seeded = seed;
    await database.note(notes);
  }
  await database.linkPages(String(env.STOREFRONT_URL), { BFG: '', CNV: '/street' });
  return JSON.parse(fs.readFileSync(result, 'utf8'));
}

/**
 * Starts the server and resolves when it answers.
 * @param {number} port
 * @param {Record<string, string>} env
 */
export async function startMedusa(port, env) {
  const logFile = path.join(dataDir, 'logs/medusa.log');
  const args = [...ours(), 'start', '--host', '127.0.0.1', '--port', String(port)];
  /** @type {import('node:child_process').StdioOptions} */
  const stdio = ['ignore', 'pipe', 'pipe', 'ipc'];
  const child = spawnTracked(process.execPath, args, { cwd: server, env: { ...env, ...startedBy }, stdio });
  const log = openLog(logFile);
  child.stdout?.pipe(log);
  child.stderr?.pipe(log);
  let gone = false;
  const ended = ending(child).then((how) => {
    gone = true;
    return how;
  });
  while (!(await healthy(port))) {
    if (gone) {
      const { code, signal } = await ended;
      throw new ExpectedError(
        `Medusa ended with ${signal ?? code} while starting. Its log: ${logFile}\n\n${tail(logFile)}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { pid: child.pid, ended, logFile, stop: () => endTracked(child) };
}

/**
 * @param {string[]} args
 * @param {Record<string, string>} env
 * @param {string} name of the log
 */
function medusa(args, env, name) {
  const log = path.join(dataDir, `logs/${name}.log`);
  return run(process.execPath, [...ours(), ...args], { cwd: server, env: { ...env, ...startedBy }, log });
}

/** Medusa's command line, in a process that ends when we do. */
function ours() {
  return ['--require', preload, path.join(packageFolder('@medusajs/cli', 'demo'), 'cli.js')];
}

/** @param {number} port */
async function healthy(port) {
  try {
    return (await fetch(`http://127.0.0.1:${port}/health`, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}

/** @param {string} file */
function tail(file) {
  return fs.readFileSync(file, 'utf8').trim().split('\n').slice(-30).join('\n');
}
