import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Outside the editor `vscode` is a stand-in that knows the few things that models use.
  resolve: { alias: { vscode: new URL('test/unit/fake-vscode.ts', import.meta.url).pathname } },
  test: {
    include: ['src/**/*.test.ts', 'test/unit/**/*.test.ts'],
  },
});
