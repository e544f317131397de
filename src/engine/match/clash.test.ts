import { describe, expect, it } from 'vitest';
import { conflictOdds } from './clash';
import { sigmoid } from './trees';

describe('odds of a conflict', () => {
  it('are those of the words where no values differ', () => {
    expect(conflictOdds(-1.5, [])).toBeCloseTo(-1.5);
  });

  it('go by the likeliest clash of values, whatever the words say', () => {
    expect(sigmoid(conflictOdds(-8, [-3, 2, -1]))).toBeCloseTo(sigmoid(2), 2);
  });

  it('add up what words and values say', () => {
    expect(sigmoid(conflictOdds(0, [0]))).toBeCloseTo(0.75);
  });

  it('stay finite', () => {
    expect(conflictOdds(50, [50])).toBe(20);
  });
});
