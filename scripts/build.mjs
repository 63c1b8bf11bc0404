/** Builds what is missing or changed: `npm run build`, or some of it: `npm run build -- contract widget`. */
import { ensureBuilt } from './lib/builds.mjs';
import { ExpectedError, endCommands } from './lib/commands.mjs';
import { ensureInstalled } from './lib/install.mjs';

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => endCommands().then(() => process.exit(130)));
}

const only = process.argv.slice(2);
try {
  await ensureInstalled();
  await ensureBuilt(only.length > 0 ? only : undefined);
} catch (error) {
  console.error(error instanceof ExpectedError ? error.message : error);
  process.exitCode = 1;
}
