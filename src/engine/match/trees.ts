/**
 * Boosted oblivious decision trees as they are stored: all nodes of one level of a tree ask the same, so that the
 * answers, read as the bits of a number, name the leaf (A. Dorogush and others, 2018). Trees stand one after the other.
 */
export interface TreeModel {
  /** Log odds before any tree. */
  readonly bias: number;
  /** Levels of each tree. */
  readonly depth: number;
  /** For each level of each tree: is this feature above this threshold? */
  readonly feature: readonly number[];
  readonly threshold: readonly number[];
  /** 2 ^ depth for each tree; the first level gives the lowest bit. */
  readonly leaf: readonly number[];
}

/** Gives the log odds that the model has for a row of features. */
export type Predict = (row: ArrayLike<number>) => number;

/** Makes a model ready to be asked often. */
export function predictor(model: TreeModel): Predict {
  const { bias, depth } = model;
  const feature = Int32Array.from(model.feature);
  const threshold = Float64Array.from(model.threshold);
  const leaf = Float64Array.from(model.leaf);
  return (row) => {
    let sum = bias;
    for (let at = 0, first = 0; at < feature.length; first += 1 << depth) {
      let bits = 0;
      for (let level = 0; level < depth; level++, at++) bits |= Number((row[feature[at] ?? 0] ?? 0) > (threshold[at] ?? 0)) << level;
      sum += leaf[first + bits] ?? 0;
    }
    return sum;
  };
}

export function sigmoid(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
