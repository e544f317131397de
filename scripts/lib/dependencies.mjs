// @ts-check
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { npm } from './run.mjs';
import { say } from './say.mjs';

/**
 * Makes node_modules what package-lock.json says, by `npm ci` where it is missing, half made or of another lock file.
 * npm writes its own list of what it installed last of all, so a broken installation has none.
 */
export async function ensureDependencies() {
  const wanted = await packages(join(root, 'package-lock.json'));
  const present = await packages(join(root, 'node_modules', '.package-lock.json'));
  if (wanted && present && isSatisfied(wanted, present)) return;
  say(present ? 'package-lock.json has changed: installing the dependencies again (npm ci) …' : 'Installing the dependencies (npm ci) …');
  await npm(['ci', '--no-fund', '--no-audit'], { cwd: root, quiet: true });
}

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages */

/** @param {Packages} wanted @param {Packages} present */
function isSatisfied(wanted, present) {
  return Object.entries(wanted).every(([path, entry]) => {
    const found = present[path];
    // Optional packages are often for another platform and rightly absent.
    return path === '' || (found ? found.version === entry.version : entry.optional === true);
  });
}

/** @param {string} lockFile @returns {Promise<Packages | undefined>} */
async function packages(lockFile) {
  try {
    return JSON.parse(await readFile(lockFile, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
