import { ensureBuilt } from './builds.mjs';
import { ensureChromium } from './chromium.mjs';
import { ExpectedError, endCommands } from './commands.mjs';
import { ensureInstalled } from './install.mjs';
import { bold, green, red, seconds, step } from './progress.mjs';
import { Shutdown } from './shutdown.mjs';
import { runSuite, suites } from './suites.mjs';
import { startTemporaryPostgres } from './temporary-postgres.mjs';

/**
 * Runs all suites, or those whose workspace is named.
 * @param {string[]} only
 */
export async function test(only) {
  const began = performance.now();
  const shutdown = new Shutdown();
  shutdown.onEnd(endCommands);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => shutdown.run().then(() => process.exit(130)));
  }
  /** @type {{ name: string, took: string, outcome: import('./suites.mjs').Outcome }[]} */
  const results = [];
  try {
    const chosen = suites.filter(({ workspace }) => only.length === 0 || only.includes(workspace));
    if (chosen.length === 0) throw new ExpectedError(`No suite in ${only.join(', ')}.`);
    await ensureInstalled();
    const CHROME_PATH = await ensureChromium();
    for (const suite of chosen) {
      if (shutdown.begun) return;
      console.log(`\n${bold(suite.name)}`);
      const suiteBegan = performance.now();
      const outcome = await prepareAndRun(suite, CHROME_PATH, shutdown);
      results.push({ name: suite.name, took: seconds(suiteBegan), outcome });
    }
  } catch (error) {
    if (shutdown.begun) return;
    console.error(red(messageOf(error)));
    results.push({ name: 'preparation', took: seconds(began), outcome: { passed: 0, failed: 1, skipped: 0 } });
  }
  if (shutdown.begun) return;
  await shutdown.run();
  console.log(`\n${table(results)}\n`);
  // Once more at the end: what is said of them above may be thousands of lines away.
  for (const { outcome } of results) for (const failure of outcome.failures ?? []) console.log(red(`✗ ${failure}`));
  console.log(`In ${seconds(began)}.`);
  const passed = results.reduce((sum, { outcome }) => sum + outcome.passed, 0);
  const failed = results.reduce((sum, { outcome }) => sum + outcome.failed, 0);
  // The last line of the run, the one that scripts read.
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

/**
 * Where a suite cannot be prepared, the others still tell what they know.
 * @param {import('./suites.mjs').Suite} suite
 * @param {string} CHROME_PATH
 * @param {Shutdown} shutdown
 * @returns {Promise<import('./suites.mjs').Outcome>}
 */
async function prepareAndRun(suite, CHROME_PATH, shutdown) {
  try {
    await ensureBuilt(suite.builds);
    if (!suite.database) return await runSuite(suite, { CHROME_PATH });
    const database = shutdown.own(await step('Starting a temporary PostgreSQL', startTemporaryPostgres));
    const outcome = await runSuite(suite, { CHROME_PATH, ...database.env });
    await database.stop();
    return outcome;
  } catch (error) {
    console.error(red(messageOf(error)));
    return { passed: 0, failed: 1, skipped: 0, problem: 'could not be prepared' };
  }
}

/** @param {unknown} error */
function messageOf(error) {
  if (error instanceof ExpectedError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** @param {{ name: string, took: string, outcome: import('./suites.mjs').Outcome }[]} results */
function table(results) {
  const width = Math.max(...results.map(({ name }) => name.length));
  return results
    .map(({ name, took, outcome: { passed, failed, skipped, problem } }) => {
      const mark = failed > 0 ? red('✗') : green('✓');
      const counts = [
        `${String(passed).padStart(4)} passed`,
        `${String(failed).padStart(3)} failed`,
        ...(skipped > 0 ? [`${skipped} skipped`] : []),
      ].join('  ');
      return `${mark} ${name.padEnd(width)}  ${took.padStart(6)}  ${counts}${problem ? `  (${problem})` : ''}`;
    })
    .join('\n');
}
