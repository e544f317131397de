// @ts-check
/**
 * npm run screenshots [-- FOLDER [QUERY]]: pictures of the extension with a folder open, or else the sample corpus, in
 * a light, a dark and a high-contrast theme. They go to test-output/screenshots/.
 */
import { readdirSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { findChromium, openBrowser } from './lib/browser.mjs';
import { stopAll, stopOnSignals } from './lib/cleanup.mjs';
import { installExtension, packExtension } from './lib/install-extension.mjs';
import { output, seeds } from './lib/paths.mjs';
import { say } from './lib/say.mjs';
import { startServer } from './lib/start-server.mjs';
import { tour } from './lib/tour.mjs';
import { installServer } from './lib/vscode-server.mjs';
import { readingSettings, themes, writeSettings } from './lib/workbench.mjs';
import { workbenchUrl } from './lib/workbench-url.mjs';

stopOnSignals();
const [named, query = 'trade'] = process.argv.slice(2);
const folder = named === undefined ? seeds : resolve(process.env.INIT_CWD ?? process.cwd(), named);
if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  console.error(`There is no folder ${folder}`);
  process.exit(1);
}
const article = readdirSync(folder).find((name) => /\.(?:txt|md)$/.test(name)) ?? '';
const place = join(output, 'screenshots-run');
const data = join(place, 'data');
await rm(place, { recursive: true, force: true });
const installed = await installServer('oldest');
await installExtension(installed, await packExtension(place), data);
const browser = await openBrowser(await findChromium());
const url = workbenchUrl(await startServer(installed, { data }), { open: folder });
for (const [name, theme] of Object.entries(themes)) {
  say(`Looking at ${basename(folder)} in the ${name} theme …`);
  await writeSettings(data, { ...readingSettings, 'workbench.colorTheme': theme });
  await tour(browser, url, { article, query, picture: (what) => join(output, 'screenshots', `${basename(folder)}-${what}-${name}.png`) });
}
await stopAll();
say('They are in test-output/screenshots/');
