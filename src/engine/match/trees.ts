/** Levels of each tree. */
export const levels = 4;
const leaves = 1 << levels;

/**
 * Boosted oblivious decision trees as they are stored: all nodes of one level of a tree ask the same, so that the
 * answers, read as the bits of a number, name the leaf (A. Dorogush and others, 2018). Trees stand one after the other.
 */
export interface TreeModel {
  /** Log odds before any tree. */
  readonly bias: number;
  /** For each level of each tree: is this feature above this threshold? */
  readonly feature: readonly number[];
  readonly threshold: readonly number[];
  /** Sixteen for each tree; the first level gives the lowest bit. */
  readonly leaf: readonly number[];
}

/** Gives the log odds that the model has for a row of features, as an `Order` gives them. */
export type Predict = (row: Int32Array) => number;

/** Makes a model ready to be asked often: each question is a subtraction, its answer the sign, so nothing branches. */
export function predictor({ bias, ...model }: TreeModel): Predict {
  const feature = Int32Array.from(model.feature);
  const threshold = orderOf(model.threshold.length)(model.threshold);
  const leaf = Float64Array.from(model.leaf);
  return (row) => {
    const isAbove = (at: number): number => ((threshold[at] ?? 0) - (row[feature[at] ?? 0] ?? 0)) >>> 31;
    let sum = +bias; // As in `summed`, lest each step allocate.
    for (let at = 0, first = 0; first < leaf.length; at += levels, first += leaves) {
      sum += leaf[first + isAbove(at) + (isAbove(at + 1) << 1) + (isAbove(at + 2) << 2) + (isAbove(at + 3) << 3)] ?? 0;
    }
    return sum;
  };
}

/** Gives for each value of a row a whole number; they are written over by those of the next row. */
export type Order = (row: ArrayLike<number>) => Int32Array;

/**
 * Makes an `Order` for rows of a size: the whole numbers stand in the same order as the values, and their differences
 * keep their sign. The bits of a float are in that order but for negative ones; half of them leaves room to subtract.
 */
export function orderOf(size: number): Order {
  const values = new Float32Array(size);
  const bits = new Int32Array(values.buffer);
  const ordered = new Int32Array(size);
  return (row) => {
    values.set(row);
    for (let i = 0; i < size; i++) {
      const value = bits[i] ?? 0;
      ordered[i] = (value ^ ((value >> 31) & 0x7fffffff)) >> 1;
    }
    return ordered;
  };
}

export function sigmoid(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
