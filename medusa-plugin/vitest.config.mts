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
    // Two processes that take one spec after the other. Each spec has a server, a container and a database of its own,
    // but Medusa is read and made fast once: in a process of its own a spec would spend a third of its time on that.
    // On a database that somebody keeps Medusa's runner migrates, which it can do but once in a process.
    pool: 'forks',
    isolate: !process.env.CORDWAINER_TEMPORARY_POSTGRES,
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
