import { addVector, dimensions } from './word-table';

/**
 * The weighted mean of the words' directions, of unit length; all zeros where the table has none of the words. `ids`
 * are numbers that `wordId` gave, `weights` one each, such as inverse document frequencies; 1 where left out.
 */
export function sentenceVector(ids: ArrayLike<number>, weights?: ArrayLike<number>): Float32Array {
  const sum = new Float32Array(dimensions);
  for (let k = 0; k < ids.length; k++) addVector(sum, ids[k] ?? -1, weights?.[k] ?? 1);
  const length = Math.sqrt(dot(sum, sum));
  if (length > 0) for (let i = 0; i < dimensions; i++) sum[i] = (sum[i] ?? 0) / length;
  return sum;
}

/** The inner product: of two unit vectors their cosine. */
export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/**
 * Writes the inner products of a vector with each of several into `products`, from `first` on. Four are summed up side
 * by side: an addition waits for the one before it in its sum, not for those of the others.
 */
export function dots(a: Float32Array, others: readonly Float32Array[], products: Float32Array, first: number): void {
  let k = 0;
  for (; k + 3 < others.length; k += 4) {
    const [p, q, r, s] = [others[k] ?? a, others[k + 1] ?? a, others[k + 2] ?? a, others[k + 3] ?? a];
    let [ofP, ofQ, ofR, ofS] = [0, 0, 0, 0];
    for (let i = 0; i < a.length; i++) {
      const value = a[i] ?? 0;
      ofP += value * (p[i] ?? 0);
      ofQ += value * (q[i] ?? 0);
      ofR += value * (r[i] ?? 0);
      ofS += value * (s[i] ?? 0);
    }
    products[first + k] = ofP;
    products[first + k + 1] = ofQ;
    products[first + k + 2] = ofR;
    products[first + k + 3] = ofS;
  }
  for (; k < others.length; k++) products[first + k] = dot(a, others[k] ?? a);
}
