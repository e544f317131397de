/** What a search found in one place: texts of one wording, which only chance can tell apart. */
export interface Place {
  /** How many texts of the collection have this wording. */
  readonly size: number;
  /** How many of them are labelled as answers. */
  readonly wanted: number;
}

/** Average precision of the first `depth` things found; `wanted` are the labelled answers. */
export function averagePrecision(found: readonly string[], wanted: ReadonlySet<string>, depth: number): number {
  return expectedPrecision(found.map((id) => ({ size: 1, wanted: wanted.has(id) ? 1 : 0 })), wanted.size, depth);
}

/**
 * The mean of the average precision of the first `depth` texts over all orders of the texts that share a place. `total`
 * is how many texts are labelled as answers.
 */
export function expectedPrecision(places: readonly Place[], total: number, depth: number): number {
  let before = 0;
  let hits = 0;
  let sum = 0;
  for (const { size, wanted } of places) {
    for (let at = 0; at < size && before + at < depth; at++) {
      const others = size > 1 ? ((wanted - 1) * at) / (size - 1) : 0;
      if (wanted > 0) sum += ((wanted / size) * (hits + 1 + others)) / (before + at + 1);
    }
    before += size;
    hits += wanted;
  }
  return sum / Math.min(depth, total);
}
