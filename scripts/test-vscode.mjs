// @ts-check
/**
 * Runs test/vscode/ inside a real VS Code: a desktop one that @vscode/test-electron downloads, or where it can't be
 * had or shown, the VS Code server. `CORROBORATE_VSCODE=desktop|server` chooses; `CORROBORATE_VSCODE_VERSION=newest`
 * takes the newest version rather than the oldest that the manifest promises.
 */
import { readFileSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { bundleTests } from './lib/bundle-tests.mjs';
import { output, root, seeds } from './lib/paths.mjs';
import { say } from './lib/say.mjs';
import { versions } from './lib/vscode-server.mjs';

const place = join(output, 'vscode');
const results = join(output, 'results', 'vscode.json');
await rm(place, { recursive: true, force: true });
await rm(results, { force: true });
await mkdir(join(output, 'results'), { recursive: true });

const extensionTestsPath = await bundleTests(join(place, 'tests'));
const workspace = await makeWorkspace(join(place, 'workspace'));
const desktop = await wantsDesktop();
const version = versions[process.env.CORROBORATE_VSCODE_VERSION === 'newest' ? 'newest' : 'oldest'].vscode;
say(`Running the tests in ${desktop ? 'a desktop VS Code' : 'the VS Code server'} ${version} …`);
try {
  await runTests({
    ...(desktop ? { version } : { vscodeExecutablePath: fileURLToPath(new URL('vscode-server-launcher.mjs', import.meta.url)) }),
    extensionDevelopmentPath: root,
    extensionTestsPath,
    launchArgs: [workspace, `--user-data-dir=${join(place, 'user-data')}`, `--extensions-dir=${join(place, 'extensions')}`],
    extensionTestsEnv: { CORROBORATE_TEST_RESULTS: results },
  });
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exitCode = 1;
}
// A run that never came to its tests must not pass for one that did.
if (!hasTests(results)) {
  console.error('No test ran in VS Code.');
  process.exitCode = 1;
}

/** A copy of the sample corpus that tests may change, in a workspace file, so that folders can be added as it runs. @param {string} folder */
async function makeWorkspace(folder) {
  await cp(seeds, join(folder, 'seeds'), { recursive: true });
  const file = join(folder, 'tests.code-workspace');
  await writeFile(file, JSON.stringify({ folders: [{ path: 'seeds' }], settings: {} }, undefined, 2));
  return file;
}

async function wantsDesktop() {
  const chosen = process.env.CORROBORATE_VSCODE;
  if (chosen) return chosen === 'desktop';
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return false;
  try {
    const answer = await fetch('https://update.code.visualstudio.com/api/releases/stable', { method: 'HEAD', signal: AbortSignal.timeout(5000) });
    return answer.ok;
  } catch {
    return false;
  }
}

/** @param {string} file */
function hasTests(file) {
  try {
    const { passed, failed } = JSON.parse(readFileSync(file, 'utf8'));
    return passed + failed > 0;
  } catch {
    return false;
  }
}
