import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 300_000,
    // Each file has a server and a browser of its own; two cores carry one of each.
    fileParallelism: false,
    // What a later test needs an earlier one has opened, as for a person at the keyboard.
    bail: 1,
  },
});
