import { similaritiesOfId } from './semantic/similarity';

/** The content words of a claim for comparing meanings, each once. */
export interface WeightedWords {
  /** Numbers in the word table, -1 where it lacks the word. */
  readonly words: Int32Array;
  /** Ids in the lexicon: equal where the words are the same, in the table or not. */
  readonly ids: readonly number[];
  readonly weights: readonly number[];
  readonly sum: number;
}

/** How far the words of one claim find a like one in the other, weighted. */
export interface SoftMatch {
  /** Weighted mean of each word's best similarity, 0 to 1: of x in y, and of y in x. */
  readonly xInY: number;
  readonly yInX: number;
}

const most = 512;
const bestX = new Float64Array(most);
const bestY = new Float64Array(most);
const likeness = new Float64Array(most);

/** Aligns each word of either claim with the most alike of the other; words beyond the first 512 are left out. */
export function softMatch(x: WeightedWords, y: WeightedWords): SoftMatch {
  const rows = Math.min(most, x.words.length);
  const columns = Math.min(most, y.words.length);
  bestX.fill(0, 0, rows);
  bestY.fill(0, 0, columns);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      if (x.ids[i] === y.ids[j]) bestX[i] = bestY[j] = 1;
    }
  }
  for (let i = 0; i < rows; i++) {
    const word = x.words[i] ?? -1;
    if (word < 0) continue;
    similaritiesOfId(word, y.words, columns, likeness);
    for (let j = 0; j < columns; j++) {
      const alike = likeness[j] ?? 0;
      if (alike > (bestX[i] ?? 0)) bestX[i] = alike;
      if (alike > (bestY[j] ?? 0)) bestY[j] = alike;
    }
  }
  return { xInY: meanOf(x, bestX, rows), yInX: meanOf(y, bestY, columns) };
}

function meanOf(of: WeightedWords, best: Float64Array, count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += (best[i] ?? 0) * (of.weights[i] ?? 0);
  return of.sum > 0 ? sum / of.sum : 0;
}
