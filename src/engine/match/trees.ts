/**
 * Boosted decision trees as they are stored: one entry a split, trees one after the other. A child below 0 is the leaf
 * of number -1 - child. Each of `roots` is a child too.
 */
export interface TreeModel {
  /** Log odds before any tree. */
  readonly bias: number;
  readonly roots: readonly number[];
  readonly feature: readonly number[];
  /** Values up to this, inclusive, go left. */
  readonly threshold: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly leaf: readonly number[];
}

/** Gives the log odds that the model has for a row of features. */
export type Predict = (row: ArrayLike<number>) => number;

/** Makes a model ready to be asked often. */
export function predictor(model: TreeModel): Predict {
  const roots = Int32Array.from(model.roots);
  const feature = Uint16Array.from(model.feature);
  const threshold = Float64Array.from(model.threshold);
  const left = Int32Array.from(model.left);
  const right = Int32Array.from(model.right);
  const leaf = Float64Array.from(model.leaf);
  return (row) => {
    let sum = model.bias;
    for (const root of roots) {
      let node = root;
      while (node >= 0) {
        const value = row[feature[node] ?? 0] ?? 0;
        node = (value <= (threshold[node] ?? 0) ? left[node] : right[node]) ?? -1;
      }
      sum += leaf[-1 - node] ?? 0;
    }
    return sum;
  };
}

export function sigmoid(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
