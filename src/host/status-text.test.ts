import { expect, test } from 'vitest';
import type { Overview } from '../engine/report/overview';
import { statusText } from './status-text';

const articles = (count: number): Overview => ({
  articles: Array.from({ length: count }, (_, i) => ({
    uri: String(i), title: 'T', claims: 10, standings: { corroborated: 0, partly: 0, 'single-source': 10, disputed: 0 },
  })),
  claims: count * 10,
  topics: [],
});

test('counts articles and claims', () => {
  expect(statusText({ kind: 'ready', failed: 0, more: false }, articles(5))).toMatchObject({ key: 'ready', text: '5 articles, 50 claims', busy: false });
});

test('says what it is doing', () => {
  expect(statusText({ kind: 'reading', done: 32, total: 100 }, articles(2))).toMatchObject({ detail: 'Reading 32 of 100 articles', busy: true });
});

test('says why nothing is shown', () => {
  const text = (state: Parameters<typeof statusText>[0], count: number) => statusText(state, articles(count)).detail;
  expect([
    text({ kind: 'off', reason: 'setting' }, 0),
    text({ kind: 'off', reason: 'code-repository' }, 0),
    text({ kind: 'ready', failed: 0, more: false }, 0),
    text({ kind: 'ready', failed: 0, more: false }, 1),
    text({ kind: 'failed' }, 0),
  ]).toEqual([
    'Switched off in the settings',
    'This folder looks like a code repository',
    'No .txt or .md file is an article here',
    'One article alone has nothing to be held against',
    'The log says why',
  ]);
});

test('warns of articles that could not be read, and shows the others', () => {
  expect(statusText({ kind: 'ready', failed: 3, more: false }, articles(2))).toMatchObject({
    key: 'ready', warning: true, detail: 'Could not read 3 articles; the others are shown',
  });
});
