import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [
    {
      // Vitest hands this condition to Node, which would then give the plugin the contract's TypeScript.
      name: 'contract-as-built',
      configResolved({ ssr }) {
        const { resolve } = ssr as { resolve: { conditions: string[] } };
        resolve.conditions = resolve.conditions.filter((condition) => condition !== 'development|production');
      },
    },
  ],
  test: {
    include: ['**/*.test.ts'],
    // Each file starts servers of its own, and drawing takes both processors as it is.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 240_000,
    // What is looked for comes late on a busy machine; the default of a second takes a slow page for a wrong one.
    expect: { poll: { timeout: 20_000 } },
  },
});
