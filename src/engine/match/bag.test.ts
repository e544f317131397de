import { describe, expect, it } from 'vitest';
import { cosine, overlap } from './bag';
import { bagWith } from './fixtures';

const bag = (weights: Record<number, number>) => bagWith(Object.keys(weights).map(Number), Object.values(weights));

describe('bags of weighted words', () => {
  it('are alike to themselves and unlike what shares nothing', () => {
    expect(cosine(bag({ 1: 2, 7: 3 }), bag({ 7: 3, 1: 2 }))).toBeCloseTo(1);
    expect(cosine(bag({ 1: 2 }), bag({ 2: 2 }))).toBe(0);
    expect(cosine(bag({}), bag({ 2: 2 }))).toBe(0);
  });

  it('hold each id once, in order, with its greatest weight', () => {
    const { ids, weights, sum, norm } = bagWith([9, 2, 9, 4], [1, 3, 4, 0]);
    expect([[...ids], [...weights], sum, norm]).toEqual([[2, 4, 9], [3, 0, 4], 7, 5]);
  });

  it('have one cosine, asked alone or with what they share', () => {
    const [x, y] = [bag({ 1: 2, 3: 5, 9: 1 }), bag({ 1: 2, 3: 4, 8: 7 })];
    expect(overlap(x, y).cosine).toBeCloseTo(24 / Math.sqrt(30 * 69));
    expect(cosine(x, y)).toBeCloseTo(24 / Math.sqrt(30 * 69));
  });

  it('tell what they share', () => {
    expect(overlap(bag({ 1: 2, 3: 5, 9: 1 }), bag({ 1: 2, 3: 4, 8: 7 })).shared).toBe(6);
  });
});
