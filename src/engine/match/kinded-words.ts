import type { Bag } from './bag';
import { bagOf, overlap } from './bag';

/** Kinds of words that are compared apart. A word can be of several; a claim's words of a kind are a bag of their own. */
export const wordKinds = ['all', 'names', 'figures', 'rest', 'core', 'masked'] as const;
export type WordKind = (typeof wordKinds)[number];

/** The place of each kind in lists by kind, and of its bit in a word's kinds. */
export const kind = { all: 0, names: 1, figures: 2, rest: 3, core: 4, masked: 5 } as const satisfies Record<WordKind, number>;

/** A claim's words, each once and in rising order, with the kinds that each is of. */
export interface KindedWords extends Bag {
  readonly kinds: Uint8Array;
  /** The kinds of value that the claim states: they stand for its figures among the masked words. */
  readonly values: Bag;
  /** Sum and Euclidean length of the weights, by kind. */
  readonly sums: readonly number[];
  readonly norms: readonly number[];
}

/** What the words of two claims share, and what each has for itself. Written over by the next overlap. */
export interface WordOverlap {
  readonly count: number;
  /** Greatest and second greatest shared weight. */
  readonly top: number;
  readonly second: number;
  /** Greatest weight that only the one or the other has. */
  readonly onlyX: number;
  readonly onlyY: number;
  /** Sum of the shared weights, and the cosine, by kind. */
  readonly shared: Float64Array;
  readonly cosines: Float64Array;
}

/** Puts words together, in any order and with the bits of their kinds; `values` are kinds of value. */
export function kindedWords(ids: ArrayLike<number>, weights: ArrayLike<number>, bits: ArrayLike<number>, values: Bag): KindedWords {
  const bag = bagOf(new Int32Array(ids), new Float64Array(weights));
  const kinds = new Uint8Array(bag.ids.length);
  for (let i = 0; i < ids.length; i++) {
    const at = bag.ids.indexOf(ids[i] ?? 0);
    kinds[at] = (kinds[at] ?? 0) | (bits[i] ?? 0) | (1 << kind.all);
  }
  const sums = wordKinds.map((_, k) => (k === kind.masked ? values.sum : 0));
  const squares = wordKinds.map((_, k) => (k === kind.masked ? values.norm ** 2 : 0));
  for (let i = 0; i < kinds.length; i++) {
    const weight = bag.weights[i] ?? 0;
    for (let k = 0; k < wordKinds.length; k++) {
      if (!has(kinds[i] ?? 0, k)) continue;
      sums[k] = (sums[k] ?? 0) + weight;
      squares[k] = (squares[k] ?? 0) + weight * weight;
    }
  }
  return { ids: bag.ids, weights: bag.weights, norm: bag.norm, sum: bag.sum, kinds, values, sums, norms: squares.map(Math.sqrt) };
}

const shared = new Float64Array(wordKinds.length);
const cosines = new Float64Array(wordKinds.length);
const found: { -readonly [K in keyof WordOverlap]: WordOverlap[K] } = { count: 0, top: 0, second: 0, onlyX: 0, onlyY: 0, shared, cosines };

/** Goes through the words of both once, whatever the number of kinds. */
export function wordOverlap(x: KindedWords, y: KindedWords): WordOverlap {
  let [count, top, second, onlyX, onlyY] = [0, 0, 0, 0, 0];
  shared.fill(0);
  cosines.fill(0);
  const [xs, ys] = [x.ids, y.ids];
  let i = 0;
  let j = 0;
  while (i < xs.length || j < ys.length) {
    const a = xs[i] ?? Infinity;
    const b = ys[j] ?? Infinity;
    const p = x.weights[i] ?? 0;
    const q = y.weights[j] ?? 0;
    if (a === b) {
      const weight = p < q ? p : q;
      const kinds = (x.kinds[i] ?? 0) & (y.kinds[j] ?? 0);
      count++;
      if (weight > top) {
        second = top;
        top = weight;
      } else if (weight > second) second = weight;
      for (let k = 0; k < wordKinds.length; k++) {
        if (!has(kinds, k)) continue;
        shared[k] = (shared[k] ?? 0) + weight;
        cosines[k] = (cosines[k] ?? 0) + p * q;
      }
    } else if (a < b) {
      if (p > onlyX) onlyX = p;
    } else if (q > onlyY) onlyY = q;
    if (a <= b) i++;
    if (b <= a) j++;
  }
  if (x.values.sum > 0 && y.values.sum > 0) {
    const values = overlap(x.values, y.values);
    shared[kind.masked] = (shared[kind.masked] ?? 0) + values.shared;
    cosines[kind.masked] = (cosines[kind.masked] ?? 0) + values.cosine * x.values.norm * y.values.norm;
  }
  for (let k = 0; k < wordKinds.length; k++) {
    const product = cosines[k] ?? 0;
    if (product > 0) cosines[k] = product / ((x.norms[k] ?? 0) * (y.norms[k] ?? 0));
  }
  found.count = count;
  found.top = top;
  found.second = second;
  found.onlyX = onlyX;
  found.onlyY = onlyY;
  return found;
}

function has(bits: number, place: number): boolean {
  return (bits & (1 << place)) !== 0;
}
