import { describe, expect, it } from 'vitest';
import { squash, summed } from '../../../src/engine/match/linear';
import type { TreeModel } from '../../../src/engine/match/trees';
import { orderOf, predictor } from '../../../src/engine/match/trees';
import { binTable } from '../../training/bins';
import { boost, defaultBoosting } from '../../training/boosting';
import { fitLinear } from '../../training/linear';
import { fitLogistic } from '../../training/logistic';
import { randomNumbers } from '../../training/random';

/** Rows of two columns; the target is whether just one of them is above a half, which no sum can tell. */
function rowsOf(count: number): { rows: Float32Array[]; either: Uint8Array; first: Uint8Array } {
  const random = randomNumbers(7);
  const rows = Array.from({ length: count }, () => Float32Array.of(random(), random()));
  const above = (value: number | undefined): number => Number((value ?? 0) > 0.5);
  return {
    rows,
    either: Uint8Array.from(rows, ([x, y]) => above(x) ^ above(y)),
    first: Uint8Array.from(rows, ([x]) => above(x)),
  };
}

const { rows, either, first } = rowsOf(600);
const table = binTable({ rows: rows.length, columns: 2, values: Float32Array.from(rows.flatMap((row) => [...row])) });
const all = Int32Array.from(rows.keys());
/** The log odds that trees have for a row. */
function byTrees(model: TreeModel): (row: Float32Array) => number {
  const order = orderOf(2);
  const predict = predictor(model);
  return (row) => predict(order(row));
}

const shareRight = (odds: (row: Float32Array) => number, targets: Uint8Array): number =>
  rows.filter((row, i) => odds(row) > 0 === (targets[i] === 1)).length / rows.length;

describe('bins', () => {
  it('keep the order of the values', () => {
    const small = binTable({ rows: 4, columns: 1, values: Float32Array.of(5, -1, 3, 3) });
    const [bins] = small.columns;
    expect([...(bins ?? [])]).toEqual([2, 0, 1, 1]);
  });
});

describe('boosted trees', () => {
  const options = { ...defaultBoosting, trees: 60, columns: 1 };

  it('learn what features say only together', () => {
    expect(shareRight(byTrees(boost(table, either, all, options)), either)).toBeGreaterThan(0.95);
  });

  it('are the same for the same input', () => {
    expect(boost(table, either, all, options)).toEqual(boost(table, either, all, options));
  });

  it('learn from the chosen rows only', () => {
    const none = all.filter((row) => either[row] === 0);
    expect(byTrees(boost(table, either, none, options))(Float32Array.of(0.9, 0.1))).toBeLessThan(-3);
  });
});

describe('a weighted sum', () => {
  it('learns what one feature says', () => {
    const model = fitLinear(rows, 2, first, all);
    const odds = summed(model);
    expect(shareRight((row) => odds(row.map(squash)), first)).toBeGreaterThan(0.9);
    expect(Math.abs(model.slopes[1] ?? 1)).toBeLessThan(0.2 * (model.slopes[0] ?? 0));
  });
});

describe('logistic regression', () => {
  it('finds the odds of a share', () => {
    const [bias] = fitLogistic([[1], [1], [1], [1]], [1, 1, 1, 0]);
    expect(bias).toBeCloseTo(Math.log(3), 2);
  });
});

describe('random numbers', () => {
  it('are the same for a seed, other for another, and even', () => {
    const [a, b, c] = [randomNumbers(1), randomNumbers(1), randomNumbers(2)];
    const many = Array.from({ length: 2000 }, a);
    expect(Array.from({ length: 2000 }, b)).toEqual(many);
    expect(c()).not.toBe(many[0]);
    expect(many.reduce((sum, value) => sum + value, 0) / 2000).toBeCloseTo(0.5, 1);
  });
});
