import { describe, expect, it } from 'vitest';
import { ArticleValues } from './article-values';
import { prepareTwo } from './fixtures';
import { secondRowNames } from './second-row-names';
import type { ValuePair } from './value-pairs';
import { valueNames, valuePairs } from './value-pairs';

/** The pairs of values of the first claims of two articles. */
function pairs(a: string, b: string): ValuePair[] {
  const [{ claims: as }, { claims: bs }] = prepareTwo(a, b);
  const [x, y] = [as[0], bs[0]];
  if (!x || !y) throw new Error('a text holds no claim');
  return valuePairs(x, y, new ArticleValues(as), new ArticleValues(bs), new Float32Array(secondRowNames.length));
}

function of(pair: ValuePair | undefined, name: string): number {
  return pair?.row[valueNames.indexOf(name)] ?? NaN;
}

describe('pairs of values that could clash', () => {
  it('sets every value against those of its kind that differ', () => {
    const found = pairs('The dam is 40 metres high and cost 9 million euros.', 'The dam, which cost 7 million euros, is 45 metres high.');
    expect(found.map(({ x, y }) => [x.value, y.value])).toEqual([['40', '45'], ['9000000', '7000000']]);
  });

  it('has none where the values are equal or of other kinds', () => {
    expect(pairs('The dam is 40 metres high.', 'The dam cost 40 metres of cliff.')).toEqual([]);
    expect(pairs('The dam is 40 metres high.', 'The dam cost 9 million euros.')).toEqual([]);
  });

  it('sets a rise against a fall by as much', () => {
    const found = pairs('Shares in Norvik fell 4.2 per cent.', 'Shares in Norvik gained 4.2 per cent.');
    expect(found.map((pair) => [pair.x.value, of(pair, 'directions')])).toEqual([['4.2', -1]]);
  });

  it('tells how far the words around agree', () => {
    const [high] = pairs('The dam is 40 metres high.', 'The dam is 45 metres high.');
    const [away] = pairs('The dam is 40 metres high.', 'The nearest village lies 45 metres away.');
    expect(of(high, 'frameLess')).toBeGreaterThan(of(away, 'frameLess'));
    expect(of(high, 'after')).toBe(1);
  });

  it('sees whether a value has its own equal in the other claim', () => {
    const found = pairs('It is 40 metres high.', 'It is 40 metres high and 90 metres long.');
    expect(found.map((pair) => of(pair, 'metMore'))).toEqual([1]);
  });

  it('sees whether the other article states the value elsewhere', () => {
    const [pair] = pairs('The dam is 40 metres high.', 'The dam is 45 metres high. The old dam was 40 metres high.');
    expect(of(pair, 'elsewhereMore')).toBe(1);
    expect(of(pair, 'elsewhereLess')).toBe(0);
  });

  it('does not set the values of whole tables against each other', () => {
    const table = (from: number): string => `The gauges read ${Array.from({ length: 25 }, (_, i) => `${from + 3 * i} metres`).join(', ')} that day.`;
    expect(pairs(table(100), table(500)).length).toBeLessThan(150);
  });

  it('is the same whichever claim comes first', () => {
    const texts = ['The dam is 40 metres high, said 3 engineers.', 'At 45 metres the dam is the highest of 5 in the valley.'] as const;
    const rows = (found: readonly ValuePair[]): string[] => found.map(({ row }) => [...row].map((value) => value.toFixed(5)).join()).sort();
    expect(rows(pairs(texts[0], texts[1]))).toHaveLength(2);
    expect(rows(pairs(texts[0], texts[1]))).toEqual(rows(pairs(texts[1], texts[0])));
  });
});
