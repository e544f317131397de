import { expect, test } from 'vitest';
import { Corpus } from './corpus';
import { articleReport } from './report/article-report';
import { overview } from './report/overview';

const courier = 'Crane falls at Berth 6\n\nA dock crane collapsed onto the barge Linnet at Berth 6 on Tuesday. The harbour office closed the port to all ships.';
const standard = 'Port shut after crane collapse\n\nOn Tuesday a dock crane collapsed onto the barge Linnet at Berth 6. Bakers met in the town hall to judge pies.';

function corpus(texts: Record<string, string>): Corpus {
  const made = new Corpus();
  for (const [uri, text] of Object.entries(texts)) made.set(uri, text);
  return made;
}

const found = (of: Corpus) => ({ articles: of.articles(), links: of.links(), topics: of.topics().map(({ label, claims }) => ({ label, claims })) });

test('links what two articles say alike, and lets the claims stand corroborated', () => {
  const both = corpus({ a: courier, b: standard });
  const claim = both.claims('a').find(({ text }) => text.includes('collapsed'));
  expect(claim && both.standing(claim)).toMatchObject({ kind: 'corroborated', agreeing: 1 });
  const pies = both.claims('b').find(({ text }) => text.includes('pies'));
  expect(pies && both.standing(pies)).toMatchObject({ kind: 'single-source' });
});

test('finds the same after edits as from scratch', () => {
  const edited = corpus({ a: 'Something else.', c: standard, b: courier });
  edited.delete('c');
  edited.set('b', standard);
  edited.set('a', courier);
  expect(found(edited)).toEqual(found(corpus({ a: courier, b: standard })));
});

test('forgets an article with its links', () => {
  const both = corpus({ a: courier, b: standard });
  expect(both.links().length).toBeGreaterThan(0);
  both.delete('b');
  expect([both.links(), both.claims('b'), both.article('b')]).toEqual([[], [], undefined]);
});

test('takes any text', () => {
  const odd = corpus({ empty: '', space: ' \n\t', signs: '\uFEFF…“”’\u0000\uD800', long: 'word '.repeat(20_000) });
  expect(odd.articles().map(({ uri }) => uri)).toEqual(['empty', 'long', 'signs', 'space']);
  expect(odd.links()).toEqual([]);
});

test.each(['word ', '1,234 km ', 'Ada Voss said 12% ', 'March 4, '])('takes two long tables of %j in time', (cell) => {
  const started = performance.now();
  const tables = corpus({ a: cell.repeat(4000), b: `${cell.repeat(4000)}more` });
  expect(tables.articles().length).toBe(2);
  tables.links();
  // Minutes, where the time of a pair grows by the square of its length.
  expect(performance.now() - started).toBeLessThan(15_000);
}, 60_000);

test('reports matches with their shared words', () => {
  const report = articleReport(corpus({ a: courier, b: standard }), 'a');
  const claim = report?.claims.find(({ text }) => text.includes('collapsed'));
  const [match] = claim?.matches ?? [];
  expect(match).toMatchObject({ ref: { uri: 'b' }, relation: 'same', sameLineage: false });
  expect(match?.shared.map(({ start, end }) => match.text.slice(start, end)).join(' ')).toContain('Linnet');
});

test('gives an overview of what is told by several', () => {
  const view = overview(corpus({ a: courier, b: standard }));
  expect(view.articles.map(({ uri }) => uri)).toEqual(['a', 'b']);
  expect(view.topics[0]?.statements[0]?.voices.map(({ ref }) => ref.uri)).toEqual(expect.arrayContaining(['a', 'b']));
});

test('lists of each article only the claim that says it best', () => {
  const twice = `${standard}\n\nThe dock crane that collapsed onto the barge Linnet at Berth 6 on Tuesday was old.`;
  const [statement] = overview(corpus({ a: courier, b: twice })).topics[0]?.statements ?? [];
  expect(statement?.voices.map(({ ref }) => ref.uri).sort()).toEqual(['a', 'b']);
});

test('puts the best match of each article before further ones', () => {
  const again = `${standard} The dock crane that collapsed onto the barge Linnet at Berth 6 on Tuesday was old.`;
  const third = 'Barge lost\n\nThe barge Linnet sank on Tuesday when a dock crane at Berth 6 collapsed onto it.';
  const report = articleReport(corpus({ a: courier, b: again, c: third }), 'a');
  const matches = report?.claims.find(({ text }) => text.includes('collapsed'))?.matches ?? [];
  expect(new Set(matches.slice(0, 2).map(({ ref }) => ref.uri))).toEqual(new Set(['b', 'c']));
  expect(matches.length).toBeGreaterThan(2);
});
