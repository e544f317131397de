// @ts-check
/**
 * npm test: everything that is checked, with its own set-up, from lint to a real VS Code driven with the mouse. Ends
 * with the line `N passed, N failed`; each of lint, types and build counts as one.
 */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findChromium } from './lib/browser.mjs';
import { stopAll, stopOnSignals } from './lib/cleanup.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { output, root } from './lib/paths.mjs';
import { npm, run } from './lib/run.mjs';
import { say } from './lib/say.mjs';
import { installServer } from './lib/vscode-server.mjs';

stopOnSignals();
const results = join(output, 'results');
await rm(output, { recursive: true, force: true });
await ensureDependencies();

let passed = 0;
let failed = 0;

// Fetching VS Code and a browser waits on the network, the first checks on the processor.
const setUp = Promise.all([installServer('oldest'), findChromium()]).then(
  () => undefined,
  (/** @type {unknown} */ error) => error,
);
await check('lint', () => npm(['run', 'lint'], { cwd: root, quiet: true }));
await check('types', () => npm(['run', 'types'], { cwd: root, quiet: true }));
await check('build', () => npm(['run', 'build'], { cwd: root, quiet: true }));
await tests('unit tests', 'unit', () => vitest('unit', []));
const error = await setUp;
if (error) console.error(error);
await tests('tests in VS Code', 'vscode', () => run(process.execPath, ['scripts/test-vscode.mjs'], { cwd: root }));
await tests('end to end', 'e2e', () => vitest('e2e', ['--config', 'test/e2e/vitest.config.mts']));
await stopAll();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** Something that passes or fails as a whole. @param {string} name @param {() => Promise<unknown>} work */
async function check(name, work) {
  if (await succeeds(name, work)) passed += 1;
  else failed += 1;
}

/** Tests that leave their counts in a file. @param {string} name @param {string} file @param {() => Promise<unknown>} work */
async function tests(name, file, work) {
  const succeeded = await succeeds(name, work);
  const counts = await readCounts(join(results, `${file}.json`));
  say(`${name}: ${counts.passed} passed, ${counts.failed} failed`);
  passed += counts.passed;
  failed += counts.failed;
  // A run that broke before or after its tests, or had none, is a failure too.
  if (counts.failed === 0 && (!succeeded || counts.passed === 0)) failed += 1;
}

/** @param {string} name @param {() => Promise<unknown>} work @returns {Promise<boolean>} */
async function succeeds(name, work) {
  say(`${name} …`);
  try {
    await work();
    return true;
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
    say(`${name}: failed`);
    return false;
  }
}

/** @param {string} name @param {readonly string[]} args */
function vitest(name, args) {
  const cli = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  return run(process.execPath, [cli, 'run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${join(results, `${name}.json`)}`], { cwd: root });
}

/** Reads Vitest's counts or those of test/vscode. @param {string} file @returns {Promise<{ passed: number, failed: number }>} */
async function readCounts(file) {
  try {
    const counts = JSON.parse(await readFile(file, 'utf8'));
    if (counts.testResults === undefined) return counts;
    // A file that could not be loaded has no tests to fail.
    const broken = counts.testResults.filter((/** @type {{ status: string, assertionResults: unknown[] }} */ one) => one.status === 'failed' && one.assertionResults.length === 0);
    return { passed: counts.numPassedTests, failed: counts.numFailedTests + broken.length };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
