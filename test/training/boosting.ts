import type { TreeModel } from '../../src/engine/match/trees';
import { sigmoid } from '../../src/engine/match/trees';
import type { BinnedTable } from './bins';
import { randomNumbers } from './random';

export interface BoostingOptions {
  readonly trees: number;
  readonly rate: number;
  readonly leaves: number;
  /** Least sum of second derivatives in a leaf: about four times that many doubtful rows. */
  readonly leastWeight: number;
  readonly ridge: number;
  /** Share of the columns that each tree may split on, share of the rows that it is grown on. */
  readonly columns: number;
  readonly rows: number;
  readonly seed: number;
}

export const defaultBoosting: BoostingOptions = {
  trees: 150, rate: 0.06, leaves: 15, leastWeight: 4, ridge: 5, columns: 0.4, rows: 0.7, seed: 1,
};

interface Split {
  readonly gain: number;
  readonly column: number;
  readonly bin: number;
}

interface Leaf {
  readonly rows: Int32Array;
  readonly histogram: Float64Array;
  readonly gradient: number;
  readonly curvature: number;
  readonly split: Split | undefined;
  /** Where the child that this leaf is stands: in `left`, in `right` of a node, or as a root. */
  readonly place: (child: number) => void;
}

const binsAtMost = 64;

/**
 * Gradient boosting of trees for log loss, grown leaf by leaf over histograms (J. H. Friedman, 2001; T. Chen and
 * C. Guestrin, 2016; G. Ke and others, 2017). The same input gives the same model.
 * `targets` are 0 or 1, `weights` how much each row counts; `chosen` are the rows to learn from.
 */
export function boost(
  table: BinnedTable,
  targets: ArrayLike<number>,
  weights: ArrayLike<number>,
  chosen: Int32Array,
  options: BoostingOptions = defaultBoosting,
): TreeModel {
  const random = randomNumbers(options.seed);
  const model = { roots: [] as number[], feature: [] as number[], threshold: [] as number[], left: [] as number[], right: [] as number[], leaf: [] as number[] };
  let positive = 0;
  let total = 0;
  for (const row of chosen) {
    positive += (targets[row] ?? 0) * (weights[row] ?? 0);
    total += weights[row] ?? 0;
  }
  const rate = Math.min(0.999, Math.max(0.001, positive / (total || 1)));
  const bias = Math.log(rate / (1 - rate));
  const scores = new Float64Array(table.rows).fill(bias);
  const gradients = new Float64Array(table.rows);
  const curvatures = new Float64Array(table.rows);
  const columnCount = table.columns.length;
  for (let tree = 0; tree < options.trees; tree++) {
    for (const row of chosen) {
      const p = sigmoid(scores[row] ?? 0);
      const weight = weights[row] ?? 0;
      gradients[row] = weight * (p - (targets[row] ?? 0));
      curvatures[row] = weight * p * (1 - p);
    }
    const rows = chosen.filter(() => random() < options.rows);
    const columns = Array.from({ length: columnCount }, (_, column) => column).filter(() => random() < options.columns);
    const grown = growTree(table, gradients, curvatures, rows, columns, options, model);
    for (const row of chosen) scores[row] = (scores[row] ?? 0) + grown(row);
  }
  return { bias, ...model };
}

/** Adds one tree to the model; gives what it says of a row. */
function growTree(
  table: BinnedTable,
  gradients: Float64Array,
  curvatures: Float64Array,
  rows: Int32Array,
  columns: readonly number[],
  options: BoostingOptions,
  model: { roots: number[]; feature: number[]; threshold: number[]; left: number[]; right: number[]; leaf: number[] },
): (row: number) => number {
  const bins: number[] = [];
  const firstNode = model.feature.length;
  const makeLeaf = (of: Int32Array, histogram: Float64Array, place: (child: number) => void): Leaf => {
    let gradient = 0;
    let curvature = 0;
    for (const row of of) {
      gradient += gradients[row] ?? 0;
      curvature += curvatures[row] ?? 0;
    }
    return { rows: of, histogram, gradient, curvature, place, split: bestSplit(table, histogram, columns, gradient, curvature, options) };
  };
  const root = model.roots.length;
  model.roots.push(0);
  const leaves = [makeLeaf(rows, histogramOf(table, gradients, curvatures, rows, columns), (child) => (model.roots[root] = child))];
  while (leaves.length < options.leaves) {
    let best = -1;
    leaves.forEach((leaf, i) => {
      if (leaf.split && leaf.split.gain > (leaves[best]?.split?.gain ?? 0)) best = i;
    });
    const [leaf] = best < 0 ? [] : leaves.splice(best, 1);
    if (!leaf?.split) break;
    const { column, bin } = leaf.split;
    const node = model.feature.length;
    leaf.place(node);
    model.feature.push(column);
    model.threshold.push(table.edges[column]?.[bin] ?? 0);
    model.left.push(0);
    model.right.push(0);
    bins.push(bin);
    const cells = table.columns[column];
    const low = leaf.rows.filter((row) => (cells?.[row] ?? 0) <= bin);
    const high = leaf.rows.filter((row) => (cells?.[row] ?? 0) > bin);
    const [few, many] = low.length <= high.length ? [low, high] : [high, low];
    const fewHistogram = histogramOf(table, gradients, curvatures, few, columns);
    const manyHistogram = leaf.histogram;
    for (let i = 0; i < manyHistogram.length; i++) manyHistogram[i] = (manyHistogram[i] ?? 0) - (fewHistogram[i] ?? 0);
    leaves.push(makeLeaf(low, low === few ? fewHistogram : manyHistogram, (child) => (model.left[node] = child)));
    leaves.push(makeLeaf(high, high === few || low === many ? fewHistogram : manyHistogram, (child) => (model.right[node] = child)));
  }
  for (const leaf of leaves) {
    leaf.place(-1 - model.leaf.length);
    model.leaf.push(Number(((-options.rate * leaf.gradient) / (leaf.curvature + options.ridge)).toPrecision(4)));
  }
  const start = model.roots[root] ?? -1;
  return (row) => {
    let node = start;
    while (node >= 0) {
      const bin = table.columns[model.feature[node] ?? 0]?.[row] ?? 0;
      node = (bin <= (bins[node - firstNode] ?? 0) ? model.left[node] : model.right[node]) ?? -1;
    }
    return model.leaf[-1 - node] ?? 0;
  };
}

/** Sums of first and second derivatives for each bin of each column, side by side. */
function histogramOf(
  table: BinnedTable,
  gradients: Float64Array,
  curvatures: Float64Array,
  rows: Int32Array,
  columns: readonly number[],
): Float64Array {
  const histogram = new Float64Array(columns.length * binsAtMost * 2);
  columns.forEach((column, c) => {
    const cells = table.columns[column];
    if (!cells) return;
    const base = c * binsAtMost * 2;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? 0;
      const at = base + 2 * (cells[row] ?? 0);
      histogram[at] = (histogram[at] ?? 0) + (gradients[row] ?? 0);
      histogram[at + 1] = (histogram[at + 1] ?? 0) + (curvatures[row] ?? 0);
    }
  });
  return histogram;
}

function bestSplit(
  table: BinnedTable,
  histogram: Float64Array,
  columns: readonly number[],
  gradient: number,
  curvature: number,
  options: BoostingOptions,
): Split | undefined {
  const { leastWeight, ridge } = options;
  if (curvature < 2 * leastWeight) return undefined;
  const whole = (gradient * gradient) / (curvature + ridge);
  let best: Split | undefined;
  columns.forEach((column, c) => {
    const last = table.edges[column]?.length ?? 0;
    let g = 0;
    let h = 0;
    for (let bin = 0; bin < last; bin++) {
      const at = (c * binsAtMost + bin) * 2;
      g += histogram[at] ?? 0;
      h += histogram[at + 1] ?? 0;
      if (h < leastWeight) continue;
      if (curvature - h < leastWeight) break;
      const gain = (g * g) / (h + ridge) + (gradient - g) ** 2 / (curvature - h + ridge) - whole;
      if (gain > (best?.gain ?? 1e-6)) best = { gain, column, bin };
    }
  });
  return best;
}
