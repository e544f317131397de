// @ts-check
import { pathToFileURL } from 'node:url';

/**
 * The address of the workbench in a browser.
 *
 * @param {{ port: number, token: string }} server
 * @param {{ open: string, developmentPath?: string, testsPath?: string }} what absolute paths; `open` is a folder or a
 *   `.code-workspace` file
 */
export function workbenchUrl({ port, token }, { open, developmentPath, testsPath }) {
  const remote = (/** @type {string} */ path) => `vscode-remote://127.0.0.1:${port}${pathToFileURL(path).pathname}`;
  const payload = [['skipWelcome', 'true']];
  if (developmentPath) payload.push(['extensionDevelopmentPath', remote(developmentPath)]);
  if (testsPath) payload.push(['extensionTestsPath', remote(testsPath)]);
  const url = new URL(`http://127.0.0.1:${port}/`);
  url.searchParams.set('tkn', token);
  url.searchParams.set(open.endsWith('.code-workspace') ? 'workspace' : 'folder', open);
  url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}
