// @ts-check
/**
 * npm start [-- FOLDER]: opens a folder, or else the sample corpus, in a VS Code with the extension of this checkout in
 * it: the desktop's where there is one, else the VS Code server in a browser. Needs nothing installed before but Node
 * and npm.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isStopping, stopAll, stopOnSignals } from './lib/cleanup.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { findDesktopCode, hasDesktop, openInBrowser, openInDesktop } from './lib/desktop.mjs';
import { cache, root, seeds } from './lib/paths.mjs';
import { npm } from './lib/run.mjs';
import { say } from './lib/say.mjs';
import { startServer } from './lib/start-server.mjs';
import { installServer } from './lib/vscode-server.mjs';
import { readingSettings, writeSettings } from './lib/workbench.mjs';
import { workbenchUrl } from './lib/workbench-url.mjs';

/** The same ports every time, as a browser keeps layout and trust by address. */
const PORTS = '41830-41839';

let isServing = false;
// Ctrl+C is how one leaves a server, and no failure; in the middle of an installation it is a break.
stopOnSignals(() => (isServing ? 0 : 130));
endWithNpm();

try {
  await start();
} catch (error) {
  if (!isStopping()) {
    console.error(/** @type {Error} */ (error).message);
    await stopAll();
    process.exit(1);
  }
}

async function start() {
  const folder = folderToOpen(process.argv.slice(2));
  await ensureDependencies();
  say('Building …');
  await npm(['run', 'build'], { cwd: root, quiet: true });

  const code = await findDesktopCode();
  if (code) {
    say(`Opening ${folder} in ${code} …`);
    await openInDesktop(code, root, folder);
    process.exit(0);
  }
  const installed = await installServer('oldest');
  say(`Starting the VS Code ${installed.vscode} server …`);
  const data = join(cache, 'data');
  // Once: from then on they are the person's own.
  if (!existsSync(data)) await writeSettings(data, readingSettings);
  const server = await startServer(installed, { data, port: PORTS });
  const url = workbenchUrl(server, { open: folder, developmentPath: root });
  isServing = true;
  say(`${folder} is open at this address, which only this machine reaches. Ctrl+C ends it.`);
  console.log(`\n  ${url}\n`);
  if (hasDesktop()) openInBrowser(url);
  await server.ended;
  if (!isStopping()) throw new Error('The VS Code server has ended.');
}

/** @param {readonly string[]} args @returns {string} an absolute path */
function folderToOpen(args) {
  const [first, second] = args;
  if (second !== undefined || first?.startsWith('-')) throw new Error('Usage: npm start [-- FOLDER]');
  if (first === undefined) return seeds;
  // npm runs scripts in the checkout; the person named the folder from where they are.
  const folder = resolve(process.env.INIT_CWD ?? process.cwd(), first);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`There is no folder ${folder}`);
  return folder;
}

/** Ends when npm is gone without having passed a signal on, as when it is killed. */
function endWithNpm() {
  const first = caller();
  setInterval(() => {
    if (caller() !== first) process.kill(process.pid, 'SIGHUP');
  }, 1000).unref();
}

/** The process that called this one. Between npm and a script there can be a shell, which outlives npm. */
function caller() {
  try {
    return /\) \S (\d+)/.exec(readFileSync(`/proc/${process.ppid}/stat`, 'utf8'))?.[1];
  } catch {
    return String(process.ppid);
  }
}
