import { describe, expect, it } from 'vitest';
import { verdict } from '../../../src/engine/match/verdict';
import { fitCalibration } from '../../training/logistic';
import { chooseLeast } from '../../training/thresholds';
import type { HeldOut } from '../../training/train';

const pair = (label: HeldOut['label'], link: number, same = -5, conflict = -5): HeldOut => ({ cluster: 0, label, odds: { link, same, conflict }, place: [0, 0, 1, 0] });
const many = (count: number, one: HeldOut): HeldOut[] => new Array<HeldOut>(count).fill(one);
const heldOut = [
  ...many(30, pair('partial', 0.8)),
  ...many(60, pair('none', -1.5)),
  ...many(20, pair('same', 1, 0.9)),
  ...many(8, pair('conflict', 1, -2, 0.7)),
  ...many(2, pair('none', 1, -2, 0.7)),
  ...many(9, pair('none', -2, -2, -1)),
];
const least = chooseLeast(heldOut, [{ same: 20, partial: 30, conflict: 8 }]);

describe('thresholds', () => {
  it('part what is linked from what is not', () => {
    expect(least.link).toBeGreaterThan(-1.5);
    expect(least.link).toBeLessThanOrEqual(0.8);
    expect(least.same).toBeGreaterThan(-2);
    expect(least.same).toBeLessThanOrEqual(0.9);
  });

  it('call a conflict only what mostly is one', () => {
    expect(least.conflict).toBeGreaterThan(-1);
    expect(least.conflict).toBeLessThanOrEqual(0.7);
  });
});

describe('calibration', () => {
  it('gives each relation the share that came true', () => {
    const calibration = fitCalibration(heldOut, least);
    expect(verdict({ link: 1, same: -2, conflict: 0.7 }, { least, calibration })?.score).toBeCloseTo(0.8, 1);
    expect(verdict({ link: 1, same: 0.9, conflict: -5 }, { least, calibration })?.score).toBeGreaterThan(0.9);
  });
});
