/** A sparse vector: ids in rising order and a weight for each. */
export interface Bag {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
  /** Euclidean length of the weights. */
  readonly norm: number;
  readonly sum: number;
}

/** Makes a bag, in place, of ids in any order and the weight of each; of an id that comes twice the greater weight counts. */
export function bagOf(ids: Int32Array, weights: Float64Array): Bag {
  sortTogether(ids, weights);
  let size = 0;
  let squares = 0;
  let sum = 0;
  for (let i = 0; i < ids.length; ) {
    const id = ids[i] ?? 0;
    let weight = 0;
    for (; i < ids.length && ids[i] === id; i++) weight = Math.max(weight, weights[i] ?? 0);
    ids[size] = id;
    weights[size++] = weight;
    squares += weight * weight;
    sum += weight;
  }
  const whole = size === ids.length;
  return { ids: whole ? ids : ids.slice(0, size), weights: whole ? weights : weights.slice(0, size), norm: Math.sqrt(squares), sum };
}

/** By insertion: a claim has some twenty ids, mostly in runs that are sorted already. */
function sortTogether(ids: Int32Array, weights: Float64Array): void {
  for (let i = 1; i < ids.length; i++) {
    const id = ids[i] ?? 0;
    const weight = weights[i] ?? 0;
    let at = i;
    for (; at > 0 && (ids[at - 1] ?? 0) > id; at--) {
      ids[at] = ids[at - 1] ?? 0;
      weights[at] = weights[at - 1] ?? 0;
    }
    ids[at] = id;
    weights[at] = weight;
  }
}

/** What two bags share. Written over by the next overlap. */
export interface Overlap {
  /** Sum of the shared weights, the lesser of the two where they differ. */
  readonly shared: number;
  readonly cosine: number;
}

const found: { -readonly [K in keyof Overlap]: Overlap[K] } = { shared: 0, cosine: 0 };

export function overlap(x: Bag, y: Bag): Overlap {
  let shared = 0;
  let dot = 0;
  let i = 0;
  let j = 0;
  const [xs, ys] = [x.ids, y.ids];
  while (i < xs.length && j < ys.length) {
    const gap = (xs[i] ?? 0) - (ys[j] ?? 0);
    if (gap === 0) {
      const [p, q] = [x.weights[i] ?? 0, y.weights[j] ?? 0];
      shared += p < q ? p : q;
      dot += p * q;
    }
    if (gap <= 0) i++;
    if (gap >= 0) j++;
  }
  found.shared = shared;
  found.cosine = dot === 0 ? 0 : dot / (x.norm * y.norm);
  return found;
}

export function cosine(x: Bag, y: Bag): number {
  return overlap(x, y).cosine;
}
