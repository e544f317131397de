// @ts-check
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Locator} Locator */

/** The themes that pictures are taken in. */
export const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
};

/** Settings that suit reading, and that keep the workbench from asking about other things. */
export const readingSettings = {
  'editor.wordWrap': 'on',
  'workbench.startupEditor': 'none',
  'git.openRepositoryInParentFolders': 'never',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
};

/** Writes the settings of a server, which every page it serves follows. @param {string} data @param {Record<string, unknown>} settings */
export async function writeSettings(data, settings) {
  const file = join(data, 'data', 'Machine', 'settings.json');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(settings, undefined, 2));
}

/** Answers the question whether the authors of the folder are trusted. @param {Page} page @param {boolean} yes */
export async function answerTrust(page, yes) {
  await page.getByRole('button', { name: yes ? 'Yes, I trust the authors' : "No, I don't trust the authors" }).click();
}

/** Opens a file with a click in the explorer and waits until its claims are marked. @param {Page} page @param {string} name */
export async function openArticle(page, name) {
  await page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: name }).click();
  await marks(page).first().waitFor();
}

/** The marks on the text that is in view: one element for each line of a mark. @param {Page} page */
export function marks(page) {
  return page.locator('.editor-instance .view-overlays .cdr[class*="ced-"]');
}

/**
 * Moves the mouse from mark to mark until a hover opens that says what is wanted, and gives that hover.
 *
 * @param {Page} page
 * @param {RegExp} wanted
 */
export async function hoverMark(page, wanted) {
  const shown = page.locator('.monaco-hover:not(.hidden) .markdown-hover').first();
  for (const mark of await marks(page).all()) {
    const box = await mark.boundingBox();
    const view = page.viewportSize();
    if (!box || !view || box.y < 80 || box.y > view.height - 60) continue;
    // By way of the title bar: a mouse that stays in the text may keep the last hover.
    await page.mouse.move(300, 5, { steps: 3 });
    await shown.waitFor({ state: 'hidden' });
    await page.mouse.move(box.x + 20, box.y + 5, { steps: 3 });
    await shown.waitFor();
    if (wanted.test(await shown.innerText())) return shown;
  }
  throw new Error(`No mark in view has a hover like ${wanted}`);
}

/** Shows the extension's view container and waits for its first row. @param {Page} page @returns {Promise<Locator>} the tree */
export async function showTopics(page) {
  await page.getByRole('tab', { name: 'Corroborate' }).click();
  const tree = page.locator('.pane-body .monaco-list').filter({ has: page.getByRole('treeitem') }).first();
  await tree.getByRole('treeitem').first().waitFor();
  return tree;
}

/** Runs a command from the palette, by keyboard alone. @param {Page} page @param {string} title */
export async function runCommand(page, title) {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input[type="text"]');
  await input.waitFor();
  await page.keyboard.type(title);
  await rows(page).filter({ hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** The rows of the list that a quick input shows. @param {Page} page */
export function rows(page) {
  return page.locator('.quick-input-list .monaco-list-row');
}
