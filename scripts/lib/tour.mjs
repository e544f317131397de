// @ts-check
import { answerTrust, hoverMark, openArticle, rows, runCommand, showTopics } from './workbench.mjs';

/** @typedef {import('playwright-core').Browser} Browser */

/**
 * Walks through what there is to see in a folder, as somebody who opens it for the first time, and takes a picture of
 * each: the marked article with an open hover, the topics, the search.
 *
 * @param {Browser} browser
 * @param {string} url of the workbench with the folder
 * @param {{ article: string, query: string, picture: (what: 'hover' | 'topics' | 'search') => string }} options `article` is
 *   part of a file's name; `picture` says where a picture goes
 */
export async function tour(browser, url, { article, query, picture }) {
  // A context of its own has no memory of the page before, neither of the layout nor of trust.
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  const page = await context.newPage();
  await page.goto(url);
  await answerTrust(page, true);
  await openArticle(page, article);
  await hoverMark(page, /^(?:Corroborated|Disputed)/);
  await page.screenshot({ path: picture('hover'), animations: 'disabled' });
  const tree = await showTopics(page);
  await tree.getByRole('treeitem').first().click();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  // Off the tree, where the mouse would keep a tooltip open.
  await page.mouse.move(800, 5);
  await page.screenshot({ path: picture('topics'), animations: 'disabled' });
  await runCommand(page, 'Corroborate: Search Claims');
  await page.locator('.quick-input-widget').getByText('Search claims').waitFor();
  await page.keyboard.type(query);
  await rows(page).first().waitFor();
  // One more turn of the list, which follows the words as they come.
  await page.waitForTimeout(500);
  await page.screenshot({ path: picture('search'), animations: 'disabled' });
  await context.close();
}
