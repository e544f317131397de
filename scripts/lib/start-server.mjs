// @ts-check
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onStop } from './cleanup.mjs';

const guard = fileURLToPath(new URL('end-with-parent.cjs', import.meta.url));

/** @typedef {import('./vscode-server.mjs').Installed} Installed */

/**
 * @typedef {object} Server
 * @property {number} port on 127.0.0.1
 * @property {string} token what a browser has to show; other users of the machine can reach the port too
 * @property {Promise<void>} ended
 * @property {() => Promise<void>} stop ends it and all its processes
 */

/**
 * Starts the VS Code server on the loopback address, with telemetry off.
 *
 * @param {Installed} installed
 * @param {{ data: string, extensions?: string, forTests?: boolean, port?: string }} options `data` is the folder for
 *   its settings and state; `forTests` lets pages run tests, and leaves out the question whether a folder's authors are
 *   trusted; `port` may be a range, `4000-4009`, and is any free one if not given
 * @returns {Promise<Server>}
 */
export async function startServer(installed, { data, extensions = join(data, 'extensions'), forTests = false, port = '0' }) {
  await mkdir(data, { recursive: true });
  const token = randomBytes(24).toString('base64url');
  const tokenFile = join(data, 'connection-token');
  // In a file, as arguments can be read by every user of the machine.
  await writeFile(tokenFile, token, { mode: 0o600 });
  const args = [
    ...['--require', guard, installed.main],
    ...['--host', '127.0.0.1', '--port', port, '--connection-token-file', tokenFile],
    ...['--accept-server-license-terms', '--telemetry-level', 'off'],
    ...['--server-data-dir', data, '--extensions-dir', extensions],
    // Newer versions tell a page the result of its tests only with the driver.
    ...(forTests ? ['--disable-workspace-trust', '--enable-smoke-test-driver'] : []),
  ];
  // A group of its own, so that its extension hosts and watchers can be ended with it.
  const child = spawn(installed.node, args, { detached: true, stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = /** @type {Promise<void>} */ (new Promise((resolve) => child.once('close', () => resolve())));
  const stop = async () => {
    forget();
    endGroup(child.pid, 'SIGTERM');
    const late = setTimeout(() => endGroup(child.pid, 'SIGKILL'), 2000);
    await ended;
    clearTimeout(late);
    endGroup(child.pid, 'SIGKILL');
  };
  const forget = onStop(stop);
  return { port: await listening(child), token, ended, stop };
}

/** @param {import('node:child_process').ChildProcessWithoutNullStreams} child @returns {Promise<number>} its port */
function listening(child) {
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (/** @type {Buffer} */ chunk) => {
      printed = (printed + chunk.toString()).slice(-10_000);
      const port = /Extension host agent listening on (\d+)/.exec(printed)?.[1];
      if (port) resolve(Number(port));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`The VS Code server ended with exit code ${code}:\n${printed}`)));
  });
}

/** @param {number | undefined} pid @param {NodeJS.Signals} signal */
function endGroup(pid, signal) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // Nothing of it is left.
  }
}
