import { describe, expect, it } from 'vitest';
import { calibrationError, reliability } from '../../evaluation/calibration';
import type { Gold } from '../../evaluation/gold';
import { goldPairs, relationByFacts, scopeOf } from '../../evaluation/gold';
import { labelledStandings } from '../../evaluation/labelled-standings';
import type { JudgedPair, ScoredAnalysis } from '../../evaluation/score';
import { score } from '../../evaluation/score';
import { confusionOf, meanOf, tableOf } from '../../evaluation/table';

const unit = (id: string, file: string, start: number, facts: [string, string][], rest: Partial<Gold['units'][number]> = {}) => ({
  id,
  file,
  start,
  end: start + 10,
  text: id,
  kind: 'claim' as const,
  facts: facts.map(([fact, value]) => ({ id: fact, value })),
  ...(facts[0] && { main: facts[0][0] }),
  ...rest,
});

const gold: Gold = {
  name: 'small',
  units: [
    unit('a1', 'a.txt', 0, [['F1', '9']], { speaker: 'Ada Lind' }),
    unit('a2', 'a.txt', 20, [['F2', '']]),
    unit('a3', 'a.txt', 40, [], { kind: 'boilerplate' }),
    unit('b1', 'b.txt', 0, [['F1', '9'], ['F2', '']]),
    unit('b2', 'b.txt', 20, [['F1', '11']]),
  ],
  lineage: [{ file: 'b.txt', from: 'a.txt' }],
};

const sentences = (kinds: string[], speaker?: string) =>
  kinds.map((kind, i) => ({ start: 20 * i, end: 20 * i + 10, kind, standing: 'disputed' as const, sources: 1, ...(i === 0 && speaker && { speaker }) }));
const link = (a: number, b: number, relation: 'same' | 'partial' | 'conflict', probability = 0.9) => ({
  a: { file: 'x/a.txt', start: a, end: a + 10 },
  b: { file: 'x/b.txt', start: b, end: b + 10 },
  relation,
  score: probability,
});
const analysis = (links: ScoredAnalysis['links']): ScoredAnalysis => ({
  articles: [
    { file: 'x/a.txt', sentences: sentences(['claim', 'claim', 'claim'], 'Lind') },
    { file: 'x/b.txt', sentences: sentences(['claim', 'claim']) },
  ],
  links,
  lineage: [{ file: 'x/a.txt', from: 'x/b.txt' }],
  topics: [
    [{ file: 'x/a.txt', start: 0, end: 10 }, { file: 'x/b.txt', start: 0, end: 10 }],
    [{ file: 'x/a.txt', start: 20, end: 30 }, { file: 'x/b.txt', start: 20, end: 30 }],
  ],
});

describe('labels', () => {
  it('make a pair the same, partial or a conflict by the facts that both state', () => {
    expect(Object.fromEntries(goldPairs(gold))).toEqual({ 'a1|b1': 'same', 'a1|b2': 'conflict', 'a2|b1': 'partial' });
    expect(relationByFacts({ facts: [{ id: 'F1', value: '' }] }, { facts: [] })).toBeUndefined();
  });

  it('leave out contested pairs and files that are not in scope', () => {
    const inScope = scopeOf({ ...gold, contested: [['b1', 'a1']], scope: [['a.txt', 'b.txt']] });
    expect([inScope('a1|b1'), inScope('a2|b1')]).toEqual([false, true]);
    expect(scopeOf({ ...gold, scope: [['a.txt', 'c.txt']] })('a2|b1')).toBe(false);
  });
});

describe('labelled standings', () => {
  const kinds = (labels: Gold) => [...(labelledStandings(labels) ?? [])].map(([id, { kind, agreeing }]) => `${id} ${kind} ${agreeing}`);

  it('follow from the labelled relations, speakers and lineage', () => {
    expect(kinds({ ...gold, lineage: [] })).toEqual(['a1 disputed 1', 'a2 partly 0', 'b1 corroborated 1', 'b2 disputed 0']);
    expect(kinds(gold)).toEqual(['a1 single-source 0', 'a2 single-source 0', 'b1 single-source 0', 'b2 single-source 0']);
  });

  it('are not told where only some files are labelled', () => {
    expect(labelledStandings({ ...gold, scope: [['a.txt', 'b.txt']] })).toBeUndefined();
  });
});

describe('the score of an analysis', () => {
  it('tells in how many claims the standing and the number of sources are those of the labels', () => {
    const alone = { ...gold, lineage: [] };
    const wrong = { ...analysis([]), articles: analysis([]).articles.map((article) => ({ ...article, sentences: sentences(['claim']) })) };
    expect(score(alone, analysis([])).standing).toEqual({ accuracy: 2 / 4, sources: 2 / 4, n: 4 });
    expect(score(alone, wrong).standing).toEqual({ accuracy: 1 / 4, sources: 2 / 4, n: 4 });
  });

  it('counts links, same and conflict each for itself', () => {
    const { link: any, same, conflict } = score(gold, analysis([link(0, 0, 'same'), link(20, 0, 'same'), link(20, 20, 'partial')]));
    expect(any).toEqual({ precision: 2 / 3, recall: 2 / 3, f1: 2 / 3, n: 3 });
    expect(same).toEqual({ precision: 1 / 2, recall: 1, f1: 2 / 3, n: 1 });
    expect(conflict).toEqual({ precision: 0, recall: 0, f1: 0, n: 1 });
  });

  it('takes a span for every unit that it covers by half, and the more telling of two links', () => {
    const wide = { ...link(0, 0, 'partial'), a: { file: 'a.txt', start: 0, end: 30 } };
    const { pairs } = score(gold, analysis([wide, link(0, 0, 'same')]));
    expect(pairs.map(({ key, said }) => `${key} ${said}`)).toEqual(['a1|b1 same', 'a1|b2 none', 'a2|b1 partial']);
  });

  it('tells kinds, ends, speakers and lineage', () => {
    const all = score(gold, analysis([]));
    expect(all.kind).toEqual({ accuracy: 4 / 5, n: 5 });
    expect(all.boundaries).toEqual({ exact: 1, n: 4 });
    expect(all.speaker).toEqual({ recall: 1, n: 1 });
    expect(all.lineage).toEqual({ precision: 1, recall: 1, direction: 0, n: 1 });
    expect(all.topics).toBeUndefined();
  });

  it('tells how topics agree with those of the labels', () => {
    const units = gold.units.map((one) => ({ ...one, topic: one.id === 'b2' ? 'money' : 'crane' }));
    const { topics } = score({ ...gold, units }, analysis([]));
    expect(topics?.precision).toBeCloseTo(3 / 4);
    expect(topics?.recall).toBeCloseTo(2 / 3);
    expect(topics?.n).toBe(4);
  });
});

describe('calibration', () => {
  const pair = (probability: number, right: boolean): JudgedPair => ({ key: 'x|y', gold: right ? 'same' : 'none', said: 'same', score: probability });

  it('has no error where as many come true as was said', () => {
    expect(calibrationError([pair(0.5, true), pair(0.5, false)])).toBe(0);
  });

  it('is off by how far what was said is from what came true', () => {
    expect(calibrationError([pair(0.9, false), pair(0.9, true)])).toBeCloseTo(0.4);
    expect(reliability([pair(1, true)]).at(-1)).toEqual({ from: 0.9, n: 1, meanScore: 1, shareRight: 1 });
  });
});

describe('the table', () => {
  const one = score(gold, analysis([link(0, 0, 'same')]));

  it('has a line for each cluster and one for the mean', () => {
    expect(tableOf([one, one]).map((line) => line.split(' ')[0])).toEqual(['cluster', 'small', 'small', 'mean']);
  });

  it('takes the mean over clusters that have the figure', () => {
    expect(meanOf([one, one], (s) => s.link.recall)).toBeCloseTo(1 / 3);
    expect(meanOf([one], () => undefined)).toBeUndefined();
  });

  it('counts what was said for what', () => {
    expect(confusionOf(one.pairs)[1]?.split(/\s+/)).toEqual(['same', '1', '0', '0', '0']);
  });
});
