import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { beforeAll, expect, test } from 'vitest';

const root = join(__dirname, '..', '..');
const megabyte = 1_000_000;

/** The files that `npm run package` puts into the .vsix. */
let packed: readonly string[] = [];

beforeAll(async () => {
  packed = await listFiles({ cwd: root, packageManager: PackageManager.None });
  // It looks at every file of the checkout, those of an installed VS Code too.
}, 60_000);

test('the .vsix holds what the extension needs and nothing else', () => {
  const files = packed.filter((file) => !/^(?:media|seeds|l10n)\//.test(file));
  expect(files.sort(), 'dist/ is made by npm run build').toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'THIRD-PARTY-NOTICES.md',
    'dist/engine-worker.js',
    'dist/extension.js',
    'dist/web/extension.js',
    'package.json',
    'package.nls.json',
  ]);
});

test('the .vsix holds the sample articles and the pictures that the manifest names', async () => {
  const samples = (await readdir(join(root, 'seeds'))).filter((name) => name.endsWith('.txt'));
  expect(samples.length).toBe(5);
  expect(packed).toEqual(expect.arrayContaining([...samples.map((name) => `seeds/${name}`), 'media/icon.png', 'media/activity.svg']));
});

test('the .vsix stays small', () => {
  const sizes = packed.map((file) => statSync(join(root, file)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(12 * megabyte);
  expect(Math.max(...sizes)).toBeLessThan(6 * megabyte);
});
