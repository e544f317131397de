// @ts-check
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { onStop } from './cleanup.mjs';
import { cache } from './paths.mjs';
import { npm, run } from './run.mjs';
import { say } from './say.mjs';

/**
 * A Chromium for the tests, as an absolute path: the one in CORROBORATE_CHROMIUM, else one that the machine has, else
 * Debian's package where it may be installed, else the headless shell from npm.
 *
 * @returns {Promise<string>}
 * @throws {Error} saying what to install, when there is no way to one
 */
export async function findChromium() {
  const named = process.env.CORROBORATE_CHROMIUM;
  if (named) return named;
  const found = onPath() ?? inApplications() ?? (await playwrights());
  if (found) return found;
  if (isDebianRoot()) {
    say('Installing Chromium for the tests (apt-get install chromium) …');
    try {
      await installDebians();
      const installed = onPath();
      if (installed) return installed;
    } catch (error) {
      say(`That did not work: ${/** @type {Error} */ (error).message.split('\n')[0]}`);
    }
  }
  if (process.platform === 'linux' && process.arch === 'x64') return npms();
  throw new Error('The tests need a Chromium: install Chrome or Edge, or run `npx playwright-core install chromium`, or name one in CORROBORATE_CHROMIUM.');
}

function onPath() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
}

function inApplications() {
  const files = {
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].flatMap((folder) =>
      folder ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')] : [],
    ),
  };
  return (files[/** @type {keyof typeof files} */ (process.platform)] ?? []).find((file) => existsSync(file));
}

/** The one that Playwright's own installer keeps, if it has been run. */
async function playwrights() {
  const { chromium } = await import('playwright-core');
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}

function isDebianRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

async function installDebians() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { quiet: true, env });
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { quiet: true, env });
}

/** The headless shell that the npm package @sparticuz/chromium carries; 138.0.2 is the last for Node 20. */
async function npms() {
  const place = join(cache, 'chromium-138');
  if (!existsSync(place)) {
    say('Installing a headless Chromium from npm in .vscode-test/ (once; about 70 MB) …');
    const partial = `${place}.partial-${process.pid}`;
    const forget = onStop(() => rm(partial, { recursive: true, force: true }));
    await mkdir(partial, { recursive: true });
    await writeFile(join(partial, 'package.json'), '{ "private": true }\n');
    await npm(['install', '@sparticuz/chromium@138.0.2', '--ignore-scripts', '--no-fund', '--no-audit', '--prefix', partial], { cwd: partial, quiet: true });
    await rename(partial, place);
    forget();
  }
  const { default: chromium } = createRequire(join(place, 'package.json'))('@sparticuz/chromium');
  return /** @type {Promise<string>} */ (chromium.executablePath());
}

/** Opens a browser that stays off the network but for the page it is given. @param {string} executablePath */
export async function openBrowser(executablePath) {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath,
    args: [
      // Chromium's sandbox refuses to run as root, as machines for continuous integration often do.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });
  onStop(() => browser.close());
  return browser;
}
