// Builds what ships: node esbuild.mjs [--watch]
import { rm } from 'node:fs/promises';
import { context } from 'esbuild';

const shared = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  // Names stay as they are: without them a stack in the log tells nobody anything, and most of the size is data.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  logLevel: 'warning',
  sourcemap: false,
};
const bundles = [
  { ...shared, platform: 'node', entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  { ...shared, platform: 'node', entryPoints: ['src/host/engine-worker.ts'], outfile: 'dist/engine-worker.js' },
  { ...shared, platform: 'browser', entryPoints: ['src/extension.web.ts'], outfile: 'dist/web/extension.js', external: ['vscode'] },
  { ...shared, platform: 'node', entryPoints: ['src/cli.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
];

await rm('dist', { recursive: true, force: true });
for (const bundle of bundles) {
  const made = await context(bundle);
  if (process.argv.includes('--watch')) {
    await made.watch();
  } else {
    await made.rebuild();
    await made.dispose();
  }
}
