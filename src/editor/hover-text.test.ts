import { expect, test } from 'vitest';
import type { Standing } from '../engine/model';
import type { ClaimReport, MatchReport } from '../engine/report/article-report';
import { hoverText } from './hover-text';
import { standingText } from '../host/standing-text';

const standing = (over: Partial<Standing>): Standing => ({ kind: 'single-source', agreeing: 0, partial: 0, disputing: 0, articles: 0, ...over });
const at = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const match = (over: Partial<MatchReport>): MatchReport => ({
  ref: { uri: 'b', sentence: 0 }, source: 'The crane', text: 'A crane fell.', at, relation: 'same', score: 0.9, shared: [], differences: [], sameLineage: false, ...over,
});
const claim = (over: Partial<ClaimReport>): ClaimReport => ({
  ref: { uri: 'a', sentence: 0 }, start: 0, end: 5, text: 'Words', at, standing: standing({}), matches: [], ...over,
});
const links = { open: (one: MatchReport, label: string) => `[${label}](${one.ref.uri})`, openBeside: (_: MatchReport, label: string) => `[${label}](beside)` };

test.each([
  [{ kind: 'corroborated', agreeing: 2, disputing: 1 }, 'Corroborated by 2 independent sources; disputed by 1'],
  [{ kind: 'corroborated', agreeing: 1 }, 'Corroborated by 1 independent source'],
  [{ kind: 'partly', partial: 1 }, 'Partly borne out by 1 independent source'],
  [{ kind: 'disputed', disputing: 1, agreeing: 3 }, 'Disputed by 1 source; corroborated by 3'],
  [{ kind: 'single-source' }, 'Single source: no other article says this'],
  [{ kind: 'single-source', articles: 2 }, 'Single source: the 2 other articles that say this are not independent'],
] as const)('says of %j: %s', (given, text) => {
  expect(standingText(standing(given))).toBe(text);
});

test('begins with where the claim stands', () => {
  expect(hoverText(claim({}), 5, links)).toEqual(['**Single source\\: no other article says this**']);
});

test('gives a match its outlet, its relation, the shared words strong, what differs, and links', () => {
  const one = match({ source: 'Quay', relation: 'conflict', shared: [{ start: 2, end: 7 }], differences: [{ slot: 'figure', here: '25%', there: '50%' }] });
  expect(hoverText(claim({ matches: [one] }), 5, links)[1]).toBe(
    '**Quay** says otherwise  \nA **crane** fell\\.  \n_25\\% here\\, 50\\% there_  \n[Go to](b) · [Open beside](beside)',
  );
});

test('names a copy as not independent', () => {
  expect(hoverText(claim({ matches: [match({ sameLineage: true })] }), 5, links)[1]).toMatch(/^\*\*The crane\*\* says the same\\, not independent/);
});

test('lists no more than it is told to and counts the rest', () => {
  const blocks = hoverText(claim({ matches: Array.from({ length: 7 }, () => match({})) }), 5, links);
  expect([blocks.length, blocks.at(-1)]).toEqual([7, '2 more matches']);
});

test('says so when all who say it cite one speaker', () => {
  const cited = (over: Partial<Standing>) => hoverText(claim({ standing: standing({ speaker: 'Ada Voss', articles: 2, ...over }) }), 5, links);
  expect(cited({})).toEqual(['**Single source\\: Ada Voss\\, whom 2 other articles cite too**']);
  expect(cited({ kind: 'partly', partial: 1 })[1]).toBe('All who say the same cite Ada Voss');
  expect(cited({ articles: 0 })).toEqual(['**Single source\\: no other article says this**']);
});
