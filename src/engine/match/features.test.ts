import { describe, expect, it } from 'vitest';
import { candidatesOf } from './compare';
import { featureNames } from './features';
import { prepareTwo } from './fixtures';
import { pairGrid } from './pair-grid';
import { sift } from './sieve';

const harbour = 'The crane at the Tamsin terminal fell on Tuesday. Two workers died. The ferry to the isle sailed on time.';
const other = 'On Tuesday a crane fell at the Tamsin terminal. Snow is forecast for the hills.';

function rows(a: string, b: string): Map<string, Record<string, number>> {
  const [as, bs] = prepareTwo(a, b);
  return new Map(
    candidatesOf(as, bs).map(({ i, j, row }) => [`${i} ${j}`, Object.fromEntries(featureNames.map((name, k) => [name, row[k] ?? NaN]))]),
  );
}

describe('features', () => {
  it('are the same whichever claim comes first', () => {
    const rounded = (row: Record<string, number> = {}) => Object.entries(row).map(([name, value]) => `${name} ${value.toFixed(4)}`);
    expect(rounded(rows(harbour, other).get('0 0'))).toEqual(rounded(rows(other, harbour).get('0 0')));
  });

  it('are numbers, one for each name', () => {
    const row = rows(harbour, other).get('0 0') ?? {};
    expect(Object.values(row)).toHaveLength(featureNames.length);
    expect(Object.values(row).every(Number.isFinite)).toBe(true);
  });

  it('see a pair that leads its rivals', () => {
    const row = rows(harbour, other).get('0 0');
    expect(row?.['rankMore']).toBe(0);
    expect(row?.['leadLess']).toBeGreaterThan(0);
    expect(row?.['timeEqual']).toBe(1);
  });
});

describe('the sieve', () => {
  it('lets through what is alike and holds back what shares nothing', () => {
    const [as, bs] = prepareTwo(harbour, other);
    const kept = sift(pairGrid(as, bs)).map(([i, j]) => `${i} ${j}`);
    expect(kept).toContain('0 0');
    expect(kept).not.toContain('1 1');
  });
});
