// @ts-check
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { run } from './run.mjs';

/** @typedef {import('./vscode-server.mjs').Installed} Installed */

/** Packs the extension as `npm run package` does. @param {string} folder @returns {Promise<string>} the .vsix */
export async function packExtension(folder) {
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'corroborate.vsix');
  const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  await run(process.execPath, [vsce, 'package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', file], { cwd: root, quiet: true });
  return file;
}

/** Installs a .vsix in a server's folders. @param {Installed} installed @param {string} vsix @param {string} data */
export async function installExtension(installed, vsix, data) {
  await run(
    installed.node,
    [installed.main, '--install-extension', vsix, '--accept-server-license-terms', '--server-data-dir', data, '--extensions-dir', join(data, 'extensions')],
    { quiet: true },
  );
}
