#!/usr/bin/env node
// @ts-check
/**
 * Takes the place of a desktop VS Code for @vscode/test-electron: understands the same arguments, but opens the VS Code
 * server's workbench in a headless Chromium. Prints what the tests report, and exits with their result.
 */
import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findChromium, openBrowser } from './lib/browser.mjs';
import { stopAll, stopOnSignals } from './lib/cleanup.mjs';
import { output } from './lib/paths.mjs';
import { startServer } from './lib/start-server.mjs';
import { installServer } from './lib/vscode-server.mjs';
import { workbenchUrl } from './lib/workbench-url.mjs';

/** Far above what the tests take; a workbench that never starts them should not hang a build. */
const LIMIT_MS = 4 * 60_000;

/** The prefix of what the test reporter prints, which tells it from the workbench's own chatter. */
const REPORT = '│';

stopOnSignals();

const args = process.argv.slice(2);
const option = (/** @type {string} */ name) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const open = args.find((arg) => !arg.startsWith('--'));
const developmentPath = option('extensionDevelopmentPath');
const testsPath = option('extensionTestsPath');
if (!open || !developmentPath || !testsPath) {
  console.error('Usage: vscode-server-launcher FOLDER --extensionDevelopmentPath=PATH --extensionTestsPath=PATH');
  process.exit(2);
}

const version = process.env.CORROBORATE_VSCODE_VERSION === 'newest' ? 'newest' : 'oldest';
const log = join(output, 'vscode', 'workbench.log');
await mkdir(join(output, 'vscode'), { recursive: true });
const installed = await installServer(version);
const server = await startServer(installed, { data: option('user-data-dir') ?? join(output, 'vscode', 'user-data'), forTests: true });
const browser = await openBrowser(await findChromium());
const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });

/** @type {(code: number) => void} */
let finish = () => {};
/** @type {Promise<number>} */
const finished = new Promise((resolve) => (finish = resolve));

// The workbench calls these two when it runs tests.
await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => finish(code));
await page.exposeFunction('codeAutomationLog', async (/** @type {string} */ type, /** @type {unknown[]} */ values) => {
  const line = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' ');
  if (line.startsWith(REPORT)) console.log(line.slice(REPORT.length));
  await appendFile(log, `${type} ${line}\n`);
});
page.on('crash', () => {
  console.error('The page of the workbench crashed.');
  finish(1);
});
const limit = setTimeout(() => {
  console.error(`The tests did not finish within ${LIMIT_MS / 60_000} minutes; ${log} says how far they came.`);
  finish(1);
}, LIMIT_MS);

await page.goto(workbenchUrl(server, { open, developmentPath, testsPath }));
const code = await finished;
clearTimeout(limit);
await stopAll();
process.exit(code);
