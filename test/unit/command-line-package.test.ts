import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(__dirname, '..', '..');
const shell = process.platform === 'win32';
let folder = '';

/** Runs a command away from the checkout, without the network. */
async function run(command: string, args: readonly string[], cwd = folder): Promise<string> {
  const { stdout } = await promisify(execFile)(command, args, { cwd, shell, env: { ...process.env, npm_config_offline: 'true' } });
  return stdout;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corroborate-'));
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], root);
  const [archive] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
  await writeFile(join(folder, 'package.json'), '{ "private": true }');
  await run('npm', ['install', `./${String(archive)}`]);
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

test('the npm package is the command line alone', async () => {
  const at = join(folder, 'node_modules', 'corroborate');
  expect((await readdir(at)).sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'THIRD-PARTY-NOTICES.md', 'dist', 'package.json']);
  expect(await readdir(join(at, 'dist')), 'dist/ is made by npm run build').toEqual(['cli.js']);
});

test('npx corroborate analyzes a folder from the npm package', async () => {
  const found = JSON.parse(await run('npx', ['corroborate', 'analyze', join(root, 'seeds'), '--json'])) as { version: number; articles: unknown[]; links: unknown[] };
  expect(found.version).toBe(1);
  expect(found.articles).toHaveLength(5);
  expect(found.links.length).toBeGreaterThan(0);
}, 30_000);
