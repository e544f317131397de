import { cp, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findChromium, openBrowser } from '../../scripts/lib/browser.mjs';
import { stopAll } from '../../scripts/lib/cleanup.mjs';
import { installExtension, packExtension } from '../../scripts/lib/install-extension.mjs';
import { output, seeds } from '../../scripts/lib/paths.mjs';
import { startServer } from '../../scripts/lib/start-server.mjs';
import { tour } from '../../scripts/lib/tour.mjs';
import { installServer } from '../../scripts/lib/vscode-server.mjs';
import { answerTrust, hoverMark, marks, openArticle, readingSettings, rows, runCommand, showTopics, themes, writeSettings } from '../../scripts/lib/workbench.mjs';
import { workbenchUrl } from '../../scripts/lib/workbench-url.mjs';

const place = join(output, 'e2e');
const data = join(place, 'data');
const folder = join(place, 'seeds');
const size = { width: 1400, height: 900 };
let url = '';
let browser: Browser;
let page: Page;

beforeAll(async () => {
  await rm(place, { recursive: true, force: true });
  await cp(seeds, folder, { recursive: true });
  const installed = await installServer('oldest');
  await installExtension(installed, await packExtension(place), data);
  await writeSettings(data, { ...readingSettings, 'workbench.colorTheme': themes.light });
  url = workbenchUrl(await startServer(installed, { data }), { open: folder });
  browser = await openBrowser(await findChromium());
  page = await pageWithoutMemory();
});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await picture('failure');
});

afterAll(() => stopAll());

function pictureFile(name: string): string {
  return join(output, 'screenshots', `${name}.png`);
}

/** Keeps a picture of the page. */
function picture(name: string): Promise<Buffer> {
  return page.screenshot({ path: pictureFile(name), animations: 'disabled' });
}

/** What the status bar says of the cursor. */
function cursor(): Promise<string> {
  return page.locator('#status\\.editor\\.selection').innerText();
}

/** A page in which nobody has been yet: no layout, no answer to the question of trust. */
async function pageWithoutMemory(): Promise<Page> {
  const fresh = await (await browser.newContext({ viewport: size })).newPage();
  await fresh.goto(url);
  return fresh;
}

function activeTab(): Promise<string> {
  return page.locator('.tab.active .label-name').first().innerText();
}

/** Nothing selected, so that wherever a command goes, the cursor tells. */
async function goToTop(): Promise<void> {
  await page.locator('.editor-instance .view-lines').first().click();
  await page.keyboard.press('Control+Home');
  await expect.poll(cursor).toBe('Ln 1, Col 1');
}

describe('The installed extension', () => {
  test('comes after the question of trust, and opens nothing by itself', async () => {
    await answerTrust(page, true);
    await page.locator('.explorer-folders-view').getByText('000_').waitFor();
    expect(await page.locator('.tab').count()).toBe(0);
    expect(await page.locator('.notification-toast').count()).toBe(0);
  });

  test('marks an article that is opened with the mouse', async () => {
    await openArticle(page, '000_');
    expect(await marks(page).count()).toBeGreaterThan(10);
  });

  test('says in a hover where a claim stands, and goes to the sentence that its link names', async () => {
    const shown = await hoverMark(page, /^Corroborated by \d+ independent source/);
    await picture('hover-light');
    await shown.getByText('Go to', { exact: true }).first().click();
    await expect.poll(activeTab).not.toContain('000_');
    await expect.poll(cursor).toMatch(/selected/);
  });

  test('lists topics, whose rows open with the keyboard', async () => {
    await goToTop();
    const tree = await showTopics(page);
    const count = () => tree.getByRole('treeitem').count();
    await tree.getByRole('treeitem').first().click();
    // The click opens the topic too, where it was closed.
    await expect.poll(() => tree.getByRole('treeitem').first().getAttribute('aria-expanded')).toBe('true');
    const topics = await tree.getByRole('treeitem', { level: 1 }).count();
    await expect.poll(count).toBeGreaterThan(topics);
    await page.keyboard.press('ArrowDown');
    const before = await count();
    await page.keyboard.press('ArrowRight');
    await expect.poll(count).toBeGreaterThan(before);
    await page.keyboard.press('Enter');
    await expect.poll(cursor).toMatch(/selected/);
    await picture('topics-light');
  });

  test('searches from the palette and goes where Enter says, without the mouse', async () => {
    await goToTop();
    await runCommand(page, 'Corroborate: Search Claims');
    await page.locator('.quick-input-widget').getByText('Search claims').waitFor();
    await page.keyboard.type('full membership of Pax Silica');
    await expect.poll(() => rows(page).first().innerText()).toMatch(/full membership/);
    await picture('search-light');
    await page.keyboard.press('Enter');
    await rows(page).first().waitFor({ state: 'hidden' });
    await expect.poll(cursor).toMatch(/\(\d+ selected\)/);
  });

  test.each(['dark', 'high-contrast'] as const)('can be looked at in the %s theme', async (theme) => {
    await writeSettings(data, { ...readingSettings, 'workbench.colorTheme': themes[theme] });
    await tour(browser, url, { article: '000_', query: 'Pax Silica', picture: (what) => pictureFile(`${what}-${theme}`) });
    for (const what of ['hover', 'topics', 'search']) expect((await stat(pictureFile(`${what}-${theme}`))).size).toBeGreaterThan(10_000);
  });

  test('works in a folder that is not trusted', async () => {
    page = await pageWithoutMemory();
    await answerTrust(page, false);
    await openArticle(page, '001_');
    expect(await marks(page).count()).toBeGreaterThan(5);
  });

  test('works in the web extension host, as in a browser without a server', async () => {
    await writeSettings(data, { ...readingSettings, 'remote.extensionKind': { 'corroborate.corroborate': ['web'] } });
    page = await pageWithoutMemory();
    await answerTrust(page, true);
    await openArticle(page, '000_');
    await hoverMark(page, /^Corroborated by \d+ independent source/);
    await runCommand(page, 'Developer: Show Running Extensions');
    const row = page.locator('.runtime-extensions-editor .monaco-list-row').filter({ hasText: 'Corroborate' });
    await expect.poll(() => row.innerText()).toContain('web worker');
  });
});
