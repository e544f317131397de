import { describe, expect, it } from 'vitest';
import { bagWith } from './fixtures';
import type { KindedWords } from './kinded-words';
import { kind, kindedWords, wordOverlap } from './kinded-words';

const none = bagWith([], []);

/** Words by id: weight and kinds. */
function words(of: Readonly<Record<number, readonly [weight: number, ...kinds: number[]]>>, values = none): KindedWords {
  const entries = Object.values(of);
  const bits = entries.map(([, ...kinds]) => kinds.reduce((sum, place) => sum | (1 << place), 0));
  return kindedWords(Object.keys(of).map(Number), entries.map(([weight]) => weight), bits, values);
}

describe('words by kind', () => {
  const x = words({ 1: [2, kind.names, kind.core], 3: [5, kind.rest], 9: [1, kind.figures] });
  const y = words({ 1: [2, kind.names], 3: [4, kind.rest, kind.core], 8: [7, kind.rest] });

  it('tell what two claims share and the heaviest of what they do not', () => {
    expect(wordOverlap(x, y)).toMatchObject({ count: 2, top: 4, second: 2, onlyX: 1, onlyY: 7 });
    expect([...wordOverlap(x, y).shared]).toEqual([6, 2, 0, 4, 0, 0]);
  });

  it('have a cosine for each kind, as if its words were a bag of their own', () => {
    const { cosines } = wordOverlap(x, y);
    expect(cosines[kind.all]).toBeCloseTo(24 / Math.sqrt(30 * 69));
    expect(cosines[kind.names]).toBeCloseTo(1);
    expect(cosines[kind.rest]).toBeCloseTo(20 / (5 * Math.sqrt(65)));
    expect(cosines[kind.core]).toBe(0);
  });

  it('are of all the kinds that a word has at any of its places', () => {
    const twice = kindedWords([4, 4], [3, 3], [1 << kind.names, 1 << kind.rest], none);
    expect(twice.sums).toEqual([3, 3, 0, 3, 0, 0]);
  });

  it('let kinds of value stand for figures among the masked words', () => {
    const seventeen = words({ 5: [3, kind.masked], 6: [2, kind.figures] }, bagWith([70], [4]));
    const twenty = words({ 5: [3, kind.masked], 7: [2, kind.figures] }, bagWith([70], [4]));
    const { shared, cosines } = wordOverlap(seventeen, twenty);
    expect([shared[kind.masked], cosines[kind.masked], shared[kind.figures]]).toEqual([7, 1, 0]);
  });
});
