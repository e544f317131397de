import { describe, expect, it } from 'vitest';
import { wordId } from '../match/semantic/word-table';
import { stem, words } from '../words';
import { kindredScorer } from './kindred';

const sought = (...texts: readonly string[]) =>
  texts.map((text) => ({ stem: stem(text), id: wordId({ text, stem: stem(text) }), weight: 1 }));
const score = (query: readonly string[], held: string) => kindredScorer(sought(...query))(words(held));

describe('kindredScorer', () => {
  it('counts words of nearly the same meaning, at less than the word itself', () => {
    expect(score(['physician'], 'a doctor came')).toBeGreaterThan(0.25);
    expect(score(['physician'], 'a doctor came')).toBeLessThan(1);
  });

  it('counts nothing for words that are held as they are, nor for strangers', () => {
    expect(score(['doctor'], 'the doctors came')).toBe(0);
    expect(score(['doctor'], 'granite and gravel')).toBe(0);
    expect(score(['zyxxon'], 'a doctor came')).toBe(0);
  });

  it('counts each sought word once, by its nearest', () => {
    expect(score(['physician'], 'a doctor and another doctor')).toBe(score(['physician'], 'a doctor'));
  });
});
