import type { Evidence } from '../model';
import type { TokenSentence } from './tokens';

/** Sentences of two texts that tell the same things in the same order. */
export interface OrderedPairing {
  /** Summed likeness of the pairs over the sentences of the shorter text, 0 to 1. */
  readonly agreement: number;
  /** The paired sentences, in order. */
  readonly pairs: readonly Evidence[];
}

/** Cosine from which two sentences are taken to tell the same. */
const leastLikeness = 0.2;

/** Weights of a sentence's stems, its length 1. */
type Vector = ReadonlyMap<number, number>;

/**
 * The heaviest in-order pairing of the sentences of two texts, by cosine of tf-idf over stems; idf is taken from the
 * two texts alone, so that what both speak of throughout counts little. Rewriting changes the words but keeps the
 * order of what is told. O(sentences of a × sentences of b).
 */
export function pairInOrder(a: readonly TokenSentence[], b: readonly TokenSentence[]): OrderedPairing {
  const best = [new Float64Array(b.length + 1)];
  for (const row of likenesses(a, b)) {
    const above = best.at(-1) ?? new Float64Array(b.length + 1);
    const current = new Float64Array(b.length + 1);
    for (const [j, like] of row.entries()) {
      const paired = like >= leastLikeness ? (above[j] ?? 0) + like : 0;
      current[j + 1] = Math.max(above[j + 1] ?? 0, current[j] ?? 0, paired);
    }
    best.push(current);
  }

  const pairs: Evidence[] = [];
  let i = a.length;
  let j = b.length;
  while (i > 0 && j > 0) {
    const here = best[i]?.[j] ?? 0;
    const x = a[i - 1];
    const y = b[j - 1];
    if (here === best[i - 1]?.[j]) {
      i--;
    } else if (here === best[i]?.[j - 1] || !x || !y) {
      j--;
    } else {
      pairs.push({ a: { start: x.start, end: x.end }, b: { start: y.start, end: y.end } });
      i--;
      j--;
    }
  }
  const total = best[a.length]?.[b.length] ?? 0;
  return { agreement: total / (Math.min(a.length, b.length) || 1), pairs: pairs.reverse() };
}

/** For each sentence of `a`, its cosine with each of `b`: only stems that both hold are looked at. */
function likenesses(a: readonly TokenSentence[], b: readonly TokenSentence[]): Float64Array[] {
  const frequency = new Map<number, number>();
  for (const sentences of [a, b]) {
    for (const { stems } of sentences) for (const stem of new Set(stems)) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  }
  const all = a.length + b.length + 1;
  const holders = new Map<number, { readonly at: number; readonly weight: number }[]>();
  for (const [at, { stems }] of b.entries()) {
    for (const [stem, weight] of vector(stems, frequency, all)) {
      const known = holders.get(stem);
      if (known) known.push({ at, weight });
      else holders.set(stem, [{ at, weight }]);
    }
  }
  return a.map(({ stems }) => {
    const row = new Float64Array(b.length);
    for (const [stem, weight] of vector(stems, frequency, all)) {
      for (const holder of holders.get(stem) ?? []) row[holder.at] = (row[holder.at] ?? 0) + weight * holder.weight;
    }
    return row;
  });
}

function vector(stems: readonly number[], frequency: ReadonlyMap<number, number>, all: number): Vector {
  const made = new Map<number, number>();
  for (const stem of stems) made.set(stem, (made.get(stem) ?? 0) + Math.log(all / (frequency.get(stem) ?? 1)));
  let squares = 0;
  for (const value of made.values()) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  for (const [stem, value] of made) made.set(stem, value / length);
  return made;
}
