import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // Properties are tried many times, and machines that do something else besides are slow: what hangs still ends.
    testTimeout: 60_000,
  },
});
