/** Log odds as a weighted sum of squashed features. */
export interface LinearModel {
  readonly bias: number;
  readonly slopes: readonly number[];
}

/** Square root that keeps the sign: brings features of any size to a few units. */
export function squash(value: number): number {
  return value < 0 ? -Math.sqrt(-value) : Math.sqrt(value);
}

/** `squash` of each value of a row. Written out, as a call for each value would allocate what goes in and out of it. */
export function squashAll(row: Float32Array, squashed: Float32Array): void {
  for (let i = 0; i < squashed.length; i++) {
    const value = row[i] ?? 0;
    const root = Math.sqrt(Math.abs(value));
    squashed[i] = value < 0 ? -root : root;
  }
}

/** Makes a model ready to be asked often: gives the log odds of a row whose features are squashed. */
export function summed({ bias, slopes }: LinearModel): (squashed: Float32Array) => number {
  const slope = Float64Array.from(slopes);
  return (squashed) => {
    let sum = +bias; // The sign tells V8 that it is a number: a sum of unknown type would be allocated anew at each step.
    for (let i = 0; i < slope.length; i++) sum += (slope[i] ?? 0) * (squashed[i] ?? 0);
    return sum;
  };
}
