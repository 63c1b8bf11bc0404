import fs from 'node:fs';
import path from 'node:path';
import { ending, endTracked, spawnTracked } from './commands.mjs';
import { packageFolder } from './packages.mjs';
import { root } from './paths.mjs';

/**
 * @typedef {object} Suite
 * @property {string} name
 * @property {string} workspace
 * @property {'vitest' | 'wtr'} runner
 * @property {string[]} builds the workspaces whose built form it uses
 * @property {boolean} [database] needs a PostgreSQL
 * @property {number} [minutes] after which it hangs, 6 unless told
 *
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string} [problem] that is no test's
 * @property {readonly string[]} [failures] what failed: file, test and the first line of why
 */

/** The fast ones first. @type {Suite[]} */
export const suites = [
  { name: 'contract', workspace: 'contract', runner: 'vitest', builds: ['contract'] },
  { name: 'designer, without a browser', workspace: 'widget', runner: 'vitest', builds: ['contract'], minutes: 15 },
  { name: 'designer, in Chromium', workspace: 'widget', runner: 'wtr', builds: ['contract'], minutes: 15 },
  {
    name: 'plugin, on PostgreSQL',
    workspace: 'medusa-plugin',
    runner: 'vitest',
    // The server is given the plugin as it is built; it draws its papers' pictures with the designer's shoe.
    builds: ['contract', 'widget', 'medusa-plugin'],
    database: true,
    minutes: 45,
  },
  {
    name: 'from the first click to the paid order',
    workspace: 'test',
    runner: 'vitest',
    builds: ['contract', 'widget', 'medusa-plugin', 'demo'],
    minutes: 20,
  },
];

/**
 * Runs a suite, showing what it says, and counts.
 * @param {Suite} suite
 * @param {Record<string, string>} env
 * @returns {Promise<Outcome>}
 */
export async function runSuite({ workspace, runner, minutes = 6 }, env) {
  const cwd = path.join(root, workspace);
  const summary = path.join(root, 'test-results', `${workspace}-${runner}.json`);
  fs.mkdirSync(path.dirname(summary), { recursive: true });
  fs.rmSync(summary, { force: true });

  const child = spawnTracked(process.execPath, command(workspace, runner, summary), {
    cwd,
    env: { ...env, CORDWAINER_TEST_SUMMARY: summary, FORCE_COLOR: process.stdout.isTTY ? '1' : undefined },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  let hung = false;
  const timer = setTimeout(() => {
    hung = true;
    endTracked(child);
  }, minutes * 60_000);
  const { code, signal, error } = await ending(child);
  clearTimeout(timer);

  const outcome = read(summary, runner);
  const problem = hung
    ? `took longer than ${minutes} minutes and was ended`
    : (error?.message ?? (outcome ? undefined : `left no result (${signal ?? `code ${code}`})`));
  return judge(outcome ?? { passed: 0, failed: 0, skipped: 0 }, code === 0, problem);
}

/**
 * A suite that crashed, or found nothing to run, has failed once, whatever it counted.
 * @param {Outcome} outcome
 * @param {boolean} succeeded
 * @param {string} [problem]
 * @returns {Outcome}
 */
export function judge(outcome, succeeded, problem) {
  if (problem) return { ...outcome, failed: outcome.failed + 1, problem };
  if (outcome.passed + outcome.failed === 0) return { ...outcome, failed: 1, problem: 'ran nothing' };
  if (!succeeded && outcome.failed === 0) return { ...outcome, failed: 1, problem: 'failed outside its tests' };
  return outcome;
}

/**
 * @param {string} workspace
 * @param {'vitest' | 'wtr'} runner
 * @param {string} summary
 */
function command(workspace, runner, summary) {
  if (runner === 'wtr') return [path.join(packageFolder('@web/test-runner', workspace), 'dist/bin.js')];
  const vitest = path.join(packageFolder('vitest', workspace), 'vitest.mjs');
  return [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${summary}`];
}

/** @typedef {{ status: string, fullName: string, failureMessages: string[] }} VitestTest */
/** @typedef {{ name: string, status: string, message?: string, assertionResults: VitestTest[] }} VitestFile */

/**
 * @param {string} what
 * @param {string} [why]
 */
function said(what, why = '') {
  return `${what}: ${why.split('\n')[0]}`;
}

/**
 * @param {string} file
 * @param {'vitest' | 'wtr'} runner
 * @returns {Outcome | undefined}
 */
function read(file, runner) {
  let report;
  try {
    report = JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
  if (runner === 'wtr') {
    const { passed, failed, skipped = 0, failures = [] } = report;
    return { passed, failed, skipped, failures };
  }
  // A file that does not load fails without a test that could.
  const files = /** @type {VitestFile[]} */ (report.testResults).map((each) => ({
    ...each,
    name: path.relative(root, each.name),
    failed: each.assertionResults.filter(({ status }) => status === 'failed'),
  }));
  const unloaded = files.filter(({ status, failed }) => status === 'failed' && failed.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: [
      ...unloaded.map(({ name, message }) => said(name, message)),
      ...files.flatMap(({ name, failed }) =>
        failed.map(({ fullName, failureMessages }) => said(`${name}: ${fullName}`, failureMessages[0])),
      ),
    ],
  };
}
