import type { Word } from '../../words';
import { dimensions, scaleOf, vectorOf, wordId } from './word-table';

/**
 * The weighted mean of the words' directions, of unit length; all zeros where the table has none of the words.
 * `weights` are one a word, such as inverse document frequencies; 1 each where left out.
 */
export function sentenceVector(words: readonly Pick<Word, 'text' | 'stem'>[], weights?: ArrayLike<number>): Float32Array {
  const sum = new Float32Array(dimensions);
  words.forEach((word, index) => {
    const id = wordId(word);
    const vector = vectorOf(id);
    if (vector === undefined) return;
    const weight = (weights?.[index] ?? 1) * scaleOf(id);
    for (let i = 0; i < dimensions; i++) sum[i] = (sum[i] ?? 0) + weight * (vector[i] ?? 0);
  });
  const length = Math.sqrt(dot(sum, sum));
  return length > 0 ? sum.map((value) => value / length) : sum;
}

/** The inner product: of two unit vectors their cosine. */
export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
