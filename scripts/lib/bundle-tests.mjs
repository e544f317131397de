// @ts-check
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './paths.mjs';

/**
 * Bundles the tests of test/vscode/, each file by itself, as VS Code loads plain JavaScript only.
 *
 * @param {string} outdir
 * @returns {Promise<string>} the module whose `run()` runs them
 */
export async function bundleTests(outdir) {
  const folder = join(root, 'test', 'vscode');
  const tests = (await readdir(folder)).filter((name) => name.endsWith('.test.ts'));
  await build({
    entryPoints: ['index.ts', ...tests].map((name) => join(folder, name)),
    outdir,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    // Mocha must be one and the same module for all of them.
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  return join(outdir, 'index.js');
}
