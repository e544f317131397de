import { expect, test } from 'vitest';
import { sourceName } from './source-name';

const article = (title: string, outlet?: string) => ({ uri: 'a', text: '', sentences: [], title, ...(outlet === undefined ? {} : { outlet }) });

test('is the outlet where there is one', () => {
  expect(sourceName(article('Crane falls', 'The Quay'))).toBe('The Quay');
});

test('is the headline otherwise, cut at a word where it is long', () => {
  expect(sourceName(article('Crane falls'))).toBe('Crane falls');
  expect(sourceName(article('A dock crane collapsed onto the barge, which sank within the hour'))).toBe('A dock crane collapsed onto the barge, which…');
});

test('is cut inside a word that is longer than the name may be', () => {
  expect(sourceName(article('x'.repeat(80)))).toBe(`${'x'.repeat(48)}…`);
});
