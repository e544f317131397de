// @ts-check
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';
import { say } from './say.mjs';

/** The oldest VS Code that the manifest's `engines` promises. */
const OLDEST = /** @type {const} */ ([1, 100]);

/** True where a window can be shown to the person at this machine. */
export function hasDesktop() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * The command of a desktop VS Code that can run the extension from its sources, if there is one.
 *
 * @returns {Promise<string | undefined>}
 */
export async function findDesktopCode() {
  // In a terminal of a remote window `code` speaks to that window and can't start another; as root it refuses to run.
  if (!hasDesktop() || process.env.VSCODE_IPC_HOOK_CLI || (process.platform === 'linux' && process.getuid?.() === 0)) return undefined;
  for (const name of ['code', 'code-insiders', 'codium']) {
    const command = onPath(name);
    if (!command) continue;
    const version = await versionOf(command);
    if (version && !isOlder(version)) return command;
    say(version ? `${name} on the PATH is ${version}; 1.100 or newer is needed.` : `${name} on the PATH does not answer.`);
  }
  return undefined;
}

/** Opens a folder in a new window with the extension of this checkout in it. @param {string} command @param {string} developmentPath @param {string} folder */
export async function openInDesktop(command, developmentPath, folder) {
  await runShim(command, ['--new-window', `--extensionDevelopmentPath=${developmentPath}`, folder]);
}

/** Opens an address in the person's browser; says nothing where that fails, as the address is printed too. @param {string} url */
export function openInBrowser(url) {
  /** @type {[string, string[]]} */
  const [command, args] =
    process.platform === 'darwin' ? ['open', [url]] : process.platform === 'win32' ? ['explorer.exe', [url]] : ['xdg-open', [url]];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

/** @param {string} name */
function onPath(name) {
  const file = process.platform === 'win32' ? `${name}.cmd` : name;
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, file)).find((path) => existsSync(path));
}

/** @param {string} command */
async function versionOf(command) {
  try {
    return /^\d+\.\d+\.\d+/m.exec(await runShim(command, ['--version']))?.[0];
  } catch {
    return undefined;
  }
}

/** @param {string} version */
function isOlder(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
}

/** On Windows `code` is a script that only a shell can start, and a shell wants quotes. @param {string} command @param {readonly string[]} args */
function runShim(command, args) {
  if (process.platform !== 'win32') return run(command, args, { quiet: true });
  return run(`"${command}"`, args.map((arg) => `"${arg}"`), { quiet: true, shell: true });
}
