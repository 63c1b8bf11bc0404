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
    // One server and one database at a time, each in a process of its own that can be thrown away.
    pool: 'forks',
    fileParallelism: false,
    globalSetup: ['./integration-tests/support/migrate-once.ts'],
    setupFiles: ['./integration-tests/support/setup.ts'],
    include: ['src/**/*.test.ts', 'integration-tests/**/*.spec.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
