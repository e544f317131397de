import { expect, test } from 'vitest';
import { defaultFileRules, fileFilter } from './article-files';

const standard = fileFilter(defaultFileRules);

test('takes text and Markdown files at any depth', () => {
  expect(['a.txt', 'press/2026/b.md', 'C.TXT'].filter(standard.isArticle)).toEqual(['a.txt', 'press/2026/b.md', 'C.TXT']);
});

test('leaves the usual texts of a code repository out', () => {
  const paths = ['README.md', 'docs/readme.md', 'CHANGELOG.md', 'CMakeLists.txt', 'requirements-dev.txt', 'node_modules/a/b.txt', '.git/x.txt', 'a.json'];
  expect(paths.filter(standard.isArticle)).toEqual([]);
});

test('does not enter a folder in which nothing can be an article', () => {
  expect(['node_modules', 'a/.git', 'press'].filter(standard.isFolderSkipped)).toEqual(['node_modules', 'a/.git']);
});

test('enters a folder that a file glob excludes only in part', () => {
  expect(fileFilter({ include: ['**/*.txt'], exclude: ['drafts/*.txt'] }).isFolderSkipped('drafts')).toBe(false);
});
