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

/** Makes a model ready to be asked often: the four numbers of a node lie side by side. */
export function predictor(model: TreeModel): Predict {
  const nodes = new Float64Array(4 * model.feature.length);
  model.feature.forEach((feature, node) => {
    nodes.set([feature, model.threshold[node] ?? 0, model.left[node] ?? -1, model.right[node] ?? -1], 4 * node);
  });
  const roots = Int32Array.from(model.roots);
  const leaf = Float64Array.from(model.leaf);
  const { bias } = model;
  return (row) => {
    let sum = bias;
    for (let tree = 0; tree < roots.length; tree++) {
      let node = roots[tree] ?? -1;
      while (node >= 0) {
        const at = 4 * node;
        node = nodes[(row[nodes[at] ?? 0] ?? 0) <= (nodes[at + 1] ?? 0) ? at + 2 : at + 3] ?? -1;
      }
      sum += leaf[-1 - node] ?? 0;
    }
    return sum;
  };
}

export function sigmoid(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
