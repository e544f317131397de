import { describe, expect, it } from 'vitest';
import { squash, summed } from './linear';
import { orderOf, predictor, sigmoid } from './trees';

describe('a model of trees', () => {
  const leaf = (bits: number, from: number): number => from * (bits + 1);
  const predict = predictor({
    bias: 1,
    feature: [2, 0, 1, 1, 0, 0, 0, 0],
    threshold: [0.5, 3, 0, 1, -2, -1, 1, 2],
    leaf: [...Array.from({ length: 16 }, (_, bits) => leaf(bits, 10)), ...Array.from({ length: 16 }, (_, bits) => leaf(bits, 0.1))],
  });
  const asked = (...row: number[]): number => predict(orderOf(row.length)(row));

  it('asks each level whether a feature is above its threshold, and sums the leaves', () => {
    expect(asked(-3, 0, 0.5)).toBeCloseTo(1 + leaf(0b0000, 10) + leaf(0b0000, 0.1));
    expect(asked(-1.5, 0.5, 0.6)).toBeCloseTo(1 + leaf(0b0101, 10) + leaf(0b0001, 0.1));
    expect(asked(4, 2, 0.6)).toBeCloseTo(1 + leaf(0b1111, 10) + leaf(0b1111, 0.1));
  });

  it('asks whole numbers that stand in the order of the values', () => {
    const row = [-1e9, -2, -1e-9, 0, 1e-9, 0.5, 0.51, 1e9];
    const whole = orderOf(row.length)(row);
    expect([...whole].sort((x, y) => x - y)).toEqual([...whole]);
    expect(new Set(whole).size).toBe(row.length);
  });
});

describe('a weighted sum', () => {
  it('adds its offset and each squashed feature by its slope', () => {
    expect(summed({ bias: 0.5, slopes: [1, -2] })(Float32Array.of(2, 0.25))).toBe(2);
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
