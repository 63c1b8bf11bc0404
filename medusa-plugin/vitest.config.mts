import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [
    {
      // Vitest hands this condition to Node, which would then give the server the contract's TypeScript.
      name: 'contract-as-built',
      configResolved({ ssr }) {
        const { resolve } = ssr as { resolve: { conditions: string[] } };
        resolve.conditions = resolve.conditions.filter((condition) => condition !== 'development|production');
      },
    },
  ],
  test: {
    globals: true,
    silent: process.env.LOUD ? false : 'passed-only',
    // Each server and its database in a process of its own that can be thrown away. Two at a time: much of the time
    // one waits for its PostgreSQL, for a mail or for a clock.
    pool: 'forks',
    maxWorkers: Number(process.env.TEST_WORKERS ?? 2),
    // Room for what a call makes and throws away: an eighth of the time went into clearing up after it.
    execArgv: ['--max-semi-space-size=64'],
    globalSetup: ['./integration-tests/support/migrate-once.ts', './integration-tests/support/keep-pictures.ts'],
    setupFiles: ['./integration-tests/support/setup.ts'],
    include: ['src/**/*.test.ts', 'integration-tests/**/*.spec.ts'],
    // A busy machine takes its time; what hangs still ends.
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
