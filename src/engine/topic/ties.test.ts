import { describe, expect, it } from 'vitest';
import { aClaim } from '../../../test/unit/a-claim';
import type { Claim, Link, Relation } from '../model';
import { topicTies } from './ties';

/** Claims of one article, each word of which no other claim has. */
const article = (uri: string, count: number): Claim[] =>
  Array.from({ length: count }, (_, sentence) => aClaim({ uri, sentence, start: sentence * 100, text: `zim${uri}${sentence}x bor${uri}${sentence}x` }));

const link = (a: string, i: number, b: string, j: number, relation: Relation = 'same', score = 0.9): Link => ({
  a: { uri: a, sentence: i },
  b: { uri: b, sentence: j },
  relation,
  score,
  judge: 'features',
  evidence: [],
  differences: [],
});

const tie = (claims: readonly Claim[], links: readonly Link[], a: number, b: number): number =>
  topicTies(claims, links).find((edge) => edge.a === a && edge.b === b)?.weight ?? 0;

describe('topicTies', () => {
  const claims = [...article('a', 8), ...article('b', 8), ...article('c', 8)];
  const [a0, a1, b0, b1, c0] = [0, 1, 8, 9, 16];

  it('ties what is linked most, what stands beside it less, and what nothing speaks for not at all', () => {
    const links = [link('a', 0, 'b', 0)];
    expect(tie(claims, links, a0, b0)).toBeGreaterThan(tie(claims, links, a1, b1));
    expect(tie(claims, links, a1, b1)).toBeGreaterThan(0);
    expect(tie(claims, links, a0 + 6, b0 + 6)).toBe(0);
  });

  it('ties two claims that are linked with the same third', () => {
    expect(tie(claims, [link('a', 0, 'b', 0), link('b', 0, 'c', 0)], a0, c0)).toBeGreaterThan(0.2);
  });

  it('trusts a doubtful link less than a sure one, and one of a part less than one of the whole', () => {
    const tieOf = (relation: Relation, score: number) => tie(claims, [link('a', 0, 'b', 0, relation, score)], a0, b0);
    expect(tieOf('same', 0.5)).toBeLessThan(tieOf('same', 0.95));
    expect(tieOf('partial', 0.9)).toBeLessThan(tieOf('same', 0.9));
    expect(tieOf('conflict', 0.9)).toBe(tieOf('same', 0.9));
  });

  it('ties claims of one article the more, the nearer they stand, and never over its end', () => {
    const [next, nextButOne, far] = [1, 2, 4].map((on) => tie(claims, [], a0, a0 + on));
    expect(next).toBeGreaterThan(nextButOne ?? 0);
    expect(nextButOne).toBeGreaterThan(0);
    expect(far).toBe(0);
    expect(tie(claims, [], 7, b0)).toBe(0);
    expect(tie(claims, [link('a', 7, 'b', 7)], 7, c0)).toBe(0);
  });

  it('ties what one speaker says more', () => {
    const spoken = claims.map((claim, i) => (i < 2 ? { ...claim, speaker: 'Ada Brook' } : claim));
    expect(tie(spoken, [], 0, 1)).toBeGreaterThan(tie(claims, [], 0, 1));
  });

  it('ties what shares rare words', () => {
    const worded = claims.map((claim, i) => (i === a0 || i === c0 ? { ...claim, text: 'ferry timetable' } : claim));
    expect(tie(worded, [], a0, c0)).toBeGreaterThan(0);
  });
});
