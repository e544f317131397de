/** Log odds as a weighted sum of squashed features. */
export interface LinearModel {
  readonly bias: number;
  readonly slopes: readonly number[];
}

/** Square root that keeps the sign: brings features of any size to a few units. */
export function squash(value: number): number {
  return value < 0 ? -Math.sqrt(-value) : Math.sqrt(value);
}

/** Makes a model ready to be asked often: gives the log odds of a row whose features are squashed. */
export function summed({ bias, slopes }: LinearModel): (squashed: Float32Array) => number {
  const slope = Float64Array.from(slopes);
  return (squashed) => {
    let sum = bias;
    for (let i = 0; i < slope.length; i++) sum += (slope[i] ?? 0) * (squashed[i] ?? 0);
    return sum;
  };
}
