import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withTables } from '../../scripts/readme-tables';
import manifest from '../../package.json';
import strings from '../../package.nls.json';
import { defaultFileRules } from '../../src/host/article-files';

const readme = readFileSync('README.md', 'utf8');

test('the README has the commands, settings and colours that the manifest has', () => {
  expect(readme).toBe(withTables(readme));
  expect(readme).toContain('`corroborate.hover.matches`');
});

test('every text that the manifest names is there, and none too many', () => {
  const used = [...JSON.stringify(manifest).matchAll(/%([\w.]+)%/g)].map(([, key]) => key);
  expect(new Set(used)).toEqual(new Set(Object.keys(strings)));
});

test('the file settings have the defaults that the command line uses', () => {
  const { properties } = manifest.contributes.configuration;
  expect(properties['corroborate.files.include'].default).toEqual(defaultFileRules.include);
  expect(properties['corroborate.files.exclude'].default).toEqual(defaultFileRules.exclude);
});
