/** Log odds as a weighted sum of squashed features. */
export interface LinearModel {
  readonly bias: number;
  readonly slopes: readonly number[];
}

/** Square root that keeps the sign: brings features of any size to a few units. */
export function squash(value: number): number {
  return value < 0 ? -Math.sqrt(-value) : Math.sqrt(value);
}

/** The log odds that a model has for a row whose features are squashed. */
export function linearOdds(model: LinearModel, squashed: ArrayLike<number>): number {
  let sum = model.bias;
  for (let i = 0; i < squashed.length; i++) sum += (model.slopes[i] ?? 0) * (squashed[i] ?? 0);
  return sum;
}
