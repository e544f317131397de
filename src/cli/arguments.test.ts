import { expect, test } from 'vitest';
import { parseCall } from './arguments';

test('reads an analysis', () => {
  expect(parseCall(['analyze', 'press', '--json'])).toEqual({ command: 'analyze', folder: 'press', json: true });
});

test('reads a search with one query or a file of them', () => {
  expect(parseCall(['search', 'press', 'crane collapse'])).toMatchObject({ query: 'crane collapse', limit: 20, json: false });
  expect(parseCall(['search', 'press', '--queries', 'q.txt', '--json', '--limit', '5'])).toMatchObject({ queries: 'q.txt', limit: 5 });
});

test.each([
  [[]],
  [['analyse', 'press']],
  [['analyze']],
  [['analyze', 'press', 'more']],
  [['analyze', 'press', '--limit', '3']],
  [['analyze', 'press', '--nothing']],
  [['search', 'press']],
  [['search', 'press', 'crane', '--queries', 'q.txt']],
  [['search', 'press', 'crane', '--limit', 'many']],
])('refuses %j', (argv) => {
  expect(parseCall(argv)).toBeUndefined();
});

test('tells help and version apart from calls', () => {
  expect([parseCall(['--help']), parseCall(['--version'])]).toEqual(['help', 'version']);
});
