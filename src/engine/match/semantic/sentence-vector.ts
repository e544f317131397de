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
