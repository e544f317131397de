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
  shared: number;
  count: number;
  /** Greatest and second greatest shared weight. */
  top: number;
  second: number;
  /** Greatest weight that only the one or the other has. */
  onlyX: number;
  onlyY: number;
}

export function overlap(x: Bag, y: Bag): Overlap {
  const found: Overlap = { shared: 0, count: 0, top: 0, second: 0, onlyX: 0, onlyY: 0 };
  let i = 0;
  let j = 0;
  while (i < x.ids.length || j < y.ids.length) {
    const a = i < x.ids.length ? (x.ids[i] ?? 0) : Infinity;
    const b = j < y.ids.length ? (y.ids[j] ?? 0) : Infinity;
    if (a === b) {
      const weight = Math.min(x.weights[i++] ?? 0, y.weights[j++] ?? 0);
      found.shared += weight;
      found.count++;
      if (weight > found.top) {
        found.second = found.top;
        found.top = weight;
      } else if (weight > found.second) found.second = weight;
    } else if (a < b) found.onlyX = Math.max(found.onlyX, x.weights[i++] ?? 0);
    else found.onlyY = Math.max(found.onlyY, y.weights[j++] ?? 0);
  }
  return found;
}
