/**
 * Runs a command with a temporary PostgreSQL of its own:
 *
 *   node scripts/with-postgres.mjs -- npm test -w medusa-plugin
 *
 * The command finds it in DB_HOST, DB_PORT, DB_USERNAME, DB_PASSWORD and DATABASE_URL.
 */
import { spawn } from 'node:child_process';
import { startTemporaryPostgres } from './lib/temporary-postgres.mjs';

const [command, ...args] = process.argv.slice(process.argv[2] === '--' ? 3 : 2);
if (!command) {
  console.error('Usage: node scripts/with-postgres.mjs -- <command> [arguments]');
  process.exit(2);
}

const database = await startTemporaryPostgres();
const child = spawn(command, args, {
  stdio: 'inherit',
  env: { ...process.env, ...database.env },
  shell: process.platform === 'win32',
});
// Ctrl-C reaches the command through the terminal; we stay to clear up after it.
process.on('SIGINT', () => {});
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));

const code = await new Promise((resolve) => {
  child.once('error', (error) => {
    console.error(`Cannot run ${command}: ${error.message}`);
    resolve(127);
  });
  child.once('exit', (status, signal) => resolve(status ?? (signal ? 1 : 0)));
});
await database.stop();
process.exit(code);
