/** A sparse vector: ids in rising order and a weight for each. */
export interface Bag {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
  /** Euclidean length of the weights. */
  readonly norm: number;
  readonly sum: number;
}

/** Makes a bag of ids and weights in any order. */
export function bagOf(weights: ReadonlyMap<number, number>): Bag {
  const ids = Int32Array.from(weights.keys()).sort();
  const values = Float64Array.from(ids, (id) => weights.get(id) ?? 0);
  let squares = 0;
  let sum = 0;
  for (const value of values) {
    squares += value * value;
    sum += value;
  }
  return { ids, weights: values, norm: Math.sqrt(squares), sum };
}

export function cosine(x: Bag, y: Bag): number {
  let dot = 0;
  let i = 0;
  let j = 0;
  while (i < x.ids.length && j < y.ids.length) {
    const a = x.ids[i] ?? 0;
    const b = y.ids[j] ?? 0;
    if (a === b) dot += (x.weights[i++] ?? 0) * (y.weights[j++] ?? 0);
    else if (a < b) i++;
    else j++;
  }
  return dot === 0 ? 0 : dot / (x.norm * y.norm);
}

/** What two bags share and what each has for itself. */
export interface Overlap {
  /** Sum of the shared weights, the lesser of the two where they differ. */
  readonly shared: number;
  readonly count: number;
  /** Greatest and second greatest shared weight. */
  readonly top: number;
  readonly second: number;
  /** Greatest weight that only the one or the other has. */
  readonly onlyX: number;
  readonly onlyY: number;
}

export function overlap(x: Bag, y: Bag): Overlap {
  let [shared, count, top, second, onlyX, onlyY] = [0, 0, 0, 0, 0, 0];
  const [xs, ys] = [x.ids, y.ids];
  let i = 0;
  let j = 0;
  while (i < xs.length && j < ys.length) {
    const a = xs[i] ?? 0;
    const b = ys[j] ?? 0;
    if (a === b) {
      const weight = Math.min(x.weights[i++] ?? 0, y.weights[j++] ?? 0);
      shared += weight;
      count++;
      if (weight > top) {
        second = top;
        top = weight;
      } else if (weight > second) second = weight;
    } else if (a < b) onlyX = Math.max(onlyX, x.weights[i++] ?? 0);
    else onlyY = Math.max(onlyY, y.weights[j++] ?? 0);
  }
  while (i < xs.length) onlyX = Math.max(onlyX, x.weights[i++] ?? 0);
  while (j < ys.length) onlyY = Math.max(onlyY, y.weights[j++] ?? 0);
  return { shared, count, top, second, onlyX, onlyY };
}
