// @ts-check
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout, without a slash at its end. */
export const root = join(fileURLToPath(new URL('../..', import.meta.url)), '.');

/** What is fetched once and kept: VS Code servers, a browser, their data. Ignored by git. */
export const cache = join(root, '.vscode-test');

/** What a test run leaves behind: results, screenshots, work folders. Ignored by git. */
export const output = join(root, 'test-output');

/** The sample corpus. */
export const seeds = join(root, 'seeds');
