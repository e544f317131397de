// @ts-check
import { spawn } from 'node:child_process';
import { onStop } from './cleanup.mjs';

/**
 * Runs a command to its end. Its output is shown as it comes, or with `quiet` kept and shown only if it fails.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean, shell?: boolean }} [options]
 * @returns {Promise<string>} the output where `quiet` kept it
 * @throws {Error} when it can't be started or exits with anything but 0
 */
export function run(command, args, { cwd, env = process.env, quiet = false, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, shell, stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'] });
    const closed = new Promise((done) => child.once('close', done));
    const forget = onStop(async () => {
      child.kill();
      await closed;
    });
    let kept = '';
    const keep = (/** @type {Buffer} */ chunk) => void (kept += chunk.toString());
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const what = [command, ...args].join(' ');
    child.on('error', (error) => {
      forget();
      reject(new Error(`Could not run ${what}: ${error.message}`));
    });
    child.on('close', (code, signal) => {
      forget();
      if (code === 0) resolve(kept);
      else reject(new Error(`${what} ended with ${signal ?? `exit code ${code}`}${kept ? `:\n${kept.slice(-4000)}` : ''}`));
    });
  });
}

/**
 * Runs npm: the very npm that runs this script where there is one, so that no second version takes part.
 *
 * @param {readonly string[]} args
 * @param {{ cwd?: string, quiet?: boolean }} [options]
 */
export function npm(args, options = {}) {
  const cli = process.env.npm_execpath;
  // Whatever was asked of the npm outside, a failure in here has to say what it was.
  const loud = [...args, '--loglevel=error'];
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...loud], options);
  // Windows has npm as npm.cmd, which only a shell can start.
  return run('npm', loud, { ...options, shell: process.platform === 'win32' });
}
