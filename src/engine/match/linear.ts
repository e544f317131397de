/** Log odds as a weighted sum of squashed features. */
export interface LinearModel {
  readonly bias: number;
  readonly slopes: readonly number[];
}

/** Brings features of any size to a few units, keeping their sign. */
export function squash(value: number): number {
  return value < 0 ? -Math.log1p(-3 * value) : Math.log1p(3 * value);
}

/** The log odds that a model has for a row whose features are squashed. */
export function linearOdds(model: LinearModel, squashed: ArrayLike<number>): number {
  let sum = model.bias;
  for (let i = 0; i < squashed.length; i++) sum += (model.slopes[i] ?? 0) * (squashed[i] ?? 0);
  return sum;
}
