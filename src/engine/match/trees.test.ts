import { describe, expect, it } from 'vitest';
import { linearOdds, squash } from './linear';
import { predictor, sigmoid } from './trees';

describe('a model of trees', () => {
  const predict = predictor({
    bias: 1,
    depth: 2,
    feature: [2, 0, 1, 1],
    threshold: [0.5, 3, 0, 1],
    leaf: [10, 20, 30, 40, 0.1, 0.2, 0.3, 0.4],
  });

  it('asks each level whether a feature is above its threshold, and sums the leaves', () => {
    expect(predict([0, 0, 0.5])).toBe(11.1);
    expect(predict([3, 0.5, 0.6])).toBe(21.2);
    expect(predict([4, 2, 0.6])).toBe(41.4);
  });
});

describe('a weighted sum', () => {
  it('adds its offset and each squashed feature by its slope', () => {
    expect(linearOdds({ bias: 0.5, slopes: [1, -2] }, [2, 0.25])).toBe(2);
  });

  it('squashes large values and keeps their sign', () => {
    expect(squash(0)).toBe(0);
    expect(squash(-4)).toBeCloseTo(-squash(4));
    expect(squash(100)).toBeLessThan(11);
  });
});

describe('log odds', () => {
  it('of 0 are an even chance', () => {
    expect(sigmoid(0)).toBe(0.5);
  });
});
