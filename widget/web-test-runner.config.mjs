import { writeFile } from 'node:fs/promises';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';

/** Counts tests for a script that sums several runners: `{ passed, failed, skipped }` into CORDWAINER_TEST_SUMMARY. */
function summaryReporter() {
  const file = process.env.CORDWAINER_TEST_SUMMARY;
  return {
    async onTestRunFinished({ sessions }) {
      if (!file) return;
      const sum = { passed: 0, failed: 0, skipped: 0 };
      const count = (suite) => {
        for (const test of suite?.tests ?? []) sum[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
        for (const inner of suite?.suites ?? []) count(inner);
      };
      for (const session of sessions) {
        count(session.testResults);
        // A file that does not load has no tests that could fail.
        if (!session.passed && (session.errors.length > 0 || !session.testResults)) sum.failed++;
      }
      await writeFile(file, `${JSON.stringify(sum)}\n`);
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
