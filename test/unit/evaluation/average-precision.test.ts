import { describe, expect, it } from 'vitest';
import { averagePrecision, expectedPrecision } from '../../evaluation/average-precision';

const one = { size: 1, wanted: 1 };
const none = { size: 1, wanted: 0 };

describe('averagePrecision', () => {
  it('is 1 where the answers come first, and falls with their places', () => {
    expect(averagePrecision(['a', 'b', 'c'], new Set(['a', 'b']), 5)).toBe(1);
    expect(averagePrecision(['x', 'a'], new Set(['a']), 5)).toBe(1 / 2);
    expect(averagePrecision(['a', 'x', 'b'], new Set(['a', 'b']), 5)).toBeCloseTo((1 + 2 / 3) / 2);
  });

  it('counts nothing beyond the depth', () => {
    expect(averagePrecision(['x', 'y', 'a'], new Set(['a']), 2)).toBe(0);
  });
});

describe('expectedPrecision', () => {
  it('is the average precision where no place is shared', () => {
    expect(expectedPrecision([none, one, none], 1, 5)).toBe(1 / 2);
  });

  it('is the mean over the orders of texts that share a place', () => {
    expect(expectedPrecision([{ size: 2, wanted: 1 }], 1, 5)).toBe((1 + 1 / 2) / 2);
    expect(expectedPrecision([{ size: 2, wanted: 0 }, one], 1, 5)).toBe(1 / 3);
    expect(expectedPrecision([{ size: 3, wanted: 2 }], 2, 5)).toBeCloseTo((1 + (1 + 2 / 3) / 2 + (1 / 2 + 2 / 3) / 2) / 3);
  });

  it('counts only the orders that bring an answer within the depth', () => {
    expect(expectedPrecision([none, { size: 2, wanted: 1 }], 1, 2)).toBe(1 / 4);
  });
});
