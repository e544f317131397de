import { describe, expect, it } from 'vitest';
import { fold, stem } from '../../words';
import { hasAntonym, isAntonymPair } from './word-relations';
import { wordId } from './word-table';

const idOf = (word: string): number => wordId({ text: fold(word), stem: stem(fold(word)) });
const areAntonyms = (a: string, b: string): boolean => isAntonymPair(idOf(a), idOf(b));

describe('antonyms', () => {
  it('knows opposites in any of their forms', () => {
    expect(areAntonyms('rose', 'falling')).toBe(true);
    expect(areAntonyms('won', 'losing')).toBe(true);
    expect(areAntonyms('approves', 'rejected')).toBe(true);
  });

  it('leaves out antonyms that may both hold', () => {
    expect(areAntonyms('children', 'parents')).toBe(false);
  });

  it('does not take synonyms or strangers for opposites', () => {
    expect(areAntonyms('rose', 'climbed')).toBe(false);
    expect(areAntonyms('rose', 'ministry')).toBe(false);
    expect(areAntonyms('Zorvania', 'country')).toBe(false);
  });

  it('are known of few words', () => {
    expect(hasAntonym(idOf('rose'))).toBe(true);
    expect(hasAntonym(idOf('ministry'))).toBe(false);
    expect(hasAntonym(-1)).toBe(false);
  });
});
