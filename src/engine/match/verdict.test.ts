import { describe, expect, it } from 'vitest';
import { relationOf, verdict } from './verdict';

const least = { link: -0.5, same: 0, conflict: 0.5 };

describe('a verdict', () => {
  it('names the most telling relation whose odds suffice', () => {
    expect(relationOf({ link: 3, same: 2, conflict: 1 }, least)).toBe('conflict');
    expect(relationOf({ link: 3, same: 2, conflict: 0 }, least)).toBe('same');
    expect(relationOf({ link: 3, same: -1, conflict: 0 }, least)).toBe('partial');
    expect(relationOf({ link: -1, same: -1, conflict: 0 }, least)).toBeUndefined();
  });

  it('asks the kind of doubtful links too, but not of what is hardly one', () => {
    expect(relationOf({ link: -1, same: 0.2, conflict: 0 }, least)).toBe('same');
    expect(relationOf({ link: -2.5, same: 2, conflict: 2 }, least)).toBeUndefined();
  });

  it('gives the calibrated probability of the relation that it names', () => {
    const flat = { bias: 0, slopes: [0, 0, 0] as const };
    const calibration = { same: { bias: 1, slopes: [0, 1, 0] as const }, partial: flat, conflict: flat };
    expect(verdict({ link: 3, same: 2, conflict: 0 }, { least, calibration })?.score).toBeCloseTo(1 / (1 + Math.exp(-3)));
    expect(verdict({ link: 3, same: -1, conflict: 0 }, { least, calibration })).toEqual({ relation: 'partial', score: 0.5 });
  });
});
