import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Outside the editor `vscode` is a stand-in that knows the few things that models use.
  resolve: { alias: { vscode: fileURLToPath(new URL('test/unit/fake-vscode.ts', import.meta.url)) } },
  test: {
    include: ['src/**/*.test.ts', 'test/unit/**/*.test.ts'],
    // Some learn or match whole corpora, and a shared machine may be busy.
    testTimeout: 60_000,
  },
});
