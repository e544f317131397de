import type { TreeModel } from '../../src/engine/match/trees';
import { levels, sigmoid } from '../../src/engine/match/trees';
import type { BinnedTable } from './bins';
import { randomNumbers } from './random';

export interface BoostingOptions {
  readonly trees: number;
  readonly rate: number;
  readonly ridge: number;
  /** Share of the columns that each tree may split on, share of the rows that it is grown on. */
  readonly columns: number;
  readonly rows: number;
  readonly seed: number;
}

export const defaultBoosting: BoostingOptions = { trees: 120, rate: 0.08, ridge: 8, columns: 0.25, rows: 0.6, seed: 1 };

const binsAtMost = 64;

/** First and second derivative of the loss for each row. */
interface Derivatives {
  readonly gradients: Float64Array;
  readonly curvatures: Float64Array;
}

/**
 * Gradient boosting of oblivious trees for log loss over histograms (J. H. Friedman, 2001; T. Chen and C. Guestrin,
 * 2016; A. Dorogush and others, 2018). The same input gives the same model.
 * `targets` are 0 or 1; `chosen` are the rows to learn from.
 */
export function boost(
  table: BinnedTable,
  targets: ArrayLike<number>,
  chosen: Int32Array,
  options: BoostingOptions = defaultBoosting,
): TreeModel {
  const random = randomNumbers(options.seed);
  let positive = 0;
  for (const row of chosen) positive += targets[row] ?? 0;
  const share = Math.min(0.999, Math.max(0.001, positive / (chosen.length || 1)));
  const bias = Number(Math.log(share / (1 - share)).toPrecision(6));
  const model = { bias, feature: [] as number[], threshold: [] as number[], leaf: [] as number[] };
  const scores = new Float64Array(table.rows).fill(bias);
  const derivatives = { gradients: new Float64Array(table.rows), curvatures: new Float64Array(table.rows) };
  for (let tree = 0; tree < options.trees; tree++) {
    for (const row of chosen) {
      const p = sigmoid(scores[row] ?? 0);
      derivatives.gradients[row] = p - (targets[row] ?? 0);
      derivatives.curvatures[row] = p * (1 - p);
    }
    const rows = chosen.filter(() => random() < options.rows);
    const columns = [...table.columns.keys()].filter(() => random() < options.columns);
    const splits = growTree(table, derivatives, rows, columns, options.ridge);
    const values = leavesOf(table, splits, derivatives, rows, options);
    for (const { column, bin } of splits) {
      model.feature.push(column);
      model.threshold.push(table.edges[column]?.[bin] ?? 0);
    }
    model.leaf.push(...values);
    for (const row of chosen) scores[row] = (scores[row] ?? 0) + (values[leafOf(table, splits, row)] ?? 0);
  }
  return model;
}

/** Rows in bins above this go to the upper half. */
interface Split {
  readonly column: number;
  readonly bin: number;
}

function leafOf(table: BinnedTable, splits: readonly Split[], row: number): number {
  let leaf = 0;
  for (let level = 0; level < splits.length; level++) {
    const split = splits[level];
    if (split && (table.columns[split.column]?.[row] ?? 0) > split.bin) leaf |= 1 << level;
  }
  return leaf;
}

/** The questions of a tree, level by level: each the one that all leaves together gain most by. */
function growTree(table: BinnedTable, derivatives: Derivatives, rows: Int32Array, columns: readonly number[], ridge: number): readonly Split[] {
  const splits: Split[] = [];
  const leaves = new Uint8Array(rows.length);
  for (let level = 0; level < levels; level++) {
    const split = bestSplit(table, derivatives, rows, leaves, 1 << level, columns, ridge);
    splits.push(split);
    const cells = table.columns[split.column];
    for (let i = 0; i < rows.length; i++) if ((cells?.[rows[i] ?? 0] ?? 0) > split.bin) leaves[i] = (leaves[i] ?? 0) | (1 << level);
  }
  return splits;
}

function bestSplit(table: BinnedTable, derivatives: Derivatives, rows: Int32Array, leaves: Uint8Array, leafCount: number, columns: readonly number[], ridge: number): Split {
  const { gradients, curvatures } = derivatives;
  const size = leafCount * binsAtMost;
  /** First and second derivatives for each bin of each leaf, side by side. */
  const sums = new Float64Array(2 * size);
  const gains = new Float64Array(binsAtMost);
  let best: Split = { column: 0, bin: 0 };
  let most = -Infinity;
  for (const column of columns) {
    const cells = table.columns[column];
    const last = table.edges[column]?.length ?? 0;
    if (!cells || last === 0) continue;
    sums.fill(0);
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? 0;
      const at = 2 * ((leaves[i] ?? 0) * binsAtMost + (cells[row] ?? 0));
      sums[at] = (sums[at] ?? 0) + (gradients[row] ?? 0);
      sums[at + 1] = (sums[at + 1] ?? 0) + (curvatures[row] ?? 0);
    }
    gains.fill(0);
    for (let first = 0; first < 2 * size; first += 2 * binsAtMost) {
      let [allG, allH] = [0, 0];
      for (let at = first; at <= first + 2 * last; at += 2) {
        allG += sums[at] ?? 0;
        allH += sums[at + 1] ?? 0;
      }
      let [lowG, lowH] = [0, 0];
      for (let bin = 0, at = first; bin < last; bin++, at += 2) {
        lowG += sums[at] ?? 0;
        lowH += sums[at + 1] ?? 0;
        gains[bin] = (gains[bin] ?? 0) + (lowG * lowG) / (lowH + ridge) + (allG - lowG) ** 2 / (allH - lowH + ridge);
      }
    }
    for (let bin = 0; bin < last; bin++) if ((gains[bin] ?? 0) > most) [most, best] = [gains[bin] ?? 0, { column, bin }];
  }
  return best;
}

function leavesOf(table: BinnedTable, splits: readonly Split[], { gradients, curvatures }: Derivatives, rows: Int32Array, options: BoostingOptions): number[] {
  const count = 1 << splits.length;
  const g = new Float64Array(count);
  const h = new Float64Array(count);
  for (const row of rows) {
    const leaf = leafOf(table, splits, row);
    g[leaf] = (g[leaf] ?? 0) + (gradients[row] ?? 0);
    h[leaf] = (h[leaf] ?? 0) + (curvatures[row] ?? 0);
  }
  return Array.from(g, (gradient, leaf) => Number(((-options.rate * gradient) / ((h[leaf] ?? 0) + options.ridge)).toPrecision(4)));
}
