import { defineConfig } from 'vitest/config';

// What needs no browser: geometry, materials, rules. Elements are tested by web-test-runner in a real one.
export default defineConfig({
  test: {
    include: ['src/**/*.node.test.ts', 'build/**/*.node.test.ts'],
    // A busy machine takes its time; what hangs still ends.
    testTimeout: 60_000,
  },
});
