import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';

/**
 * @param {string} what
 * @param {string} [why]
 */
const said = (what, why = '') => `${what}: ${why.split('\n')[0]}`;

/** Counts tests for a script that sums several runners: `{ passed, failed, skipped, failures }` into CORDWAINER_TEST_SUMMARY. */
function summaryReporter() {
  const summary = process.env.CORDWAINER_TEST_SUMMARY;
  return {
    async onTestRunFinished({ sessions }) {
      if (!summary) return;
      const sum = { passed: 0, failed: 0, skipped: 0, failures: [] };
      const count = (suite, names) => {
        for (const test of suite?.tests ?? []) {
          const kind = test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed';
          sum[kind]++;
          if (kind === 'failed') sum.failures.push(said([...names, test.name].join(' '), test.error?.message));
        }
        for (const inner of suite?.suites ?? []) count(inner, [...names, inner.name]);
      };
      for (const session of sessions) {
        const file = path.relative(path.resolve('..'), session.testFile);
        count(session.testResults, [`${file}:`]);
        // A file that does not load has no tests that could fail.
        if (!session.passed && (session.errors.length > 0 || !session.testResults)) {
          sum.failed++;
          sum.failures.push(said(file, session.errors[0]?.message));
        }
      }
      await writeFile(summary, `${JSON.stringify(sum)}\n`);
    },
  };
}

export default {
  files: ['src/**/*.test.ts', '!src/**/*.node.test.ts'],
  // The workspace shares one node_modules above this folder.
  rootDir: '..',
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: new URL('./tsconfig.json', import.meta.url).pathname }),
  ],
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
        args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
      },
    }),
  ],
  // Pictures are drawn by the processor here: pages side by side only take turns.
  concurrency: 1,
  // Said by libraries about this browser, not by us.
  filterBrowserLogs: ({ args }) =>
    !/Babylon\.js v|Lit is in dev mode|KHR_parallel_shader_compile|WebGLRenderer: Context/.test(String(args[0])),
  testFramework: { config: { timeout: 20_000 } },
  testsFinishTimeout: 300_000,
  reporters: [defaultReporter(), summaryReporter()],
};
