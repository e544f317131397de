import { describe, expect, it } from 'vitest';
import { words } from '../../words';
import { dot, sentenceVector } from './sentence-vector';
import { wordId } from './word-table';

const vector = (text: string): Float32Array => sentenceVector(words(text).map(wordId));

describe('sentenceVector', () => {
  it('is nearer to a paraphrase than to another statement', () => {
    const claim = vector('Firefighters put out the blaze at the warehouse');
    const paraphrase = dot(claim, vector('Crews extinguished the fire in the depot'));
    const other = dot(claim, vector('The minister signed a trade agreement'));
    expect(paraphrase).toBeGreaterThan(other + 0.2);
  });

  it('has unit length', () => {
    const made = vector('The bridge collapsed');
    expect(dot(made, made)).toBeCloseTo(1, 5);
  });

  it('leaves out words of weight 0', () => {
    const made = sentenceVector(words('bridge collapsed').map(wordId), [1, 0]);
    expect(dot(made, vector('bridge'))).toBeCloseTo(1, 5);
  });

  it('is zero where no word is known', () => {
    const made = vector('Zorvania Qwxyz');
    expect(dot(made, made)).toBe(0);
  });
});
