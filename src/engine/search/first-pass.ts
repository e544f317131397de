import type { Claim } from '../model';
import type { WeightedStems } from './weights';

/** What a search needs of the inverted index over claims. */
export interface SearchIndex {
  /** Length for arrays indexed by claim numbers. */
  readonly capacity: number;
  /** Number of claims held. */
  readonly size: number;
  entry(number: number): IndexEntry | undefined;
  /** The numbers of an article's claims: consecutive, in the order of the claims. */
  numbersOf(uri: string): readonly number[];
  /** Content stems of an article's title, each once. */
  titleOf(uri: string): readonly string[];
  /** URIs of the articles whose titles hold a stem. */
  titled(stem: string): Iterable<string>;
  postings(stem: string): readonly number[];
  idf(stem: string): number;
  /** Number of claims that hold a stem. */
  frequency(stem: string): number;
  /** All stems that claims hold: they complete a word that is being typed. */
  stems(): Iterable<string>;
}

export interface IndexEntry {
  readonly claim: Claim;
  /** Stems of its content words, each once. */
  readonly stems: readonly string[];
}

/** What a word of the title tells of each claim under it. */
const titleWeight = 0.5;

/**
 * The numbers of the claims that hold most of what is looked for, about `limit`, in no order: those with the greatest sums of weights.
 * Where nothing is looked for, all. Claims that `accepts` refuses are left out.
 */
export function firstPass(
  index: SearchIndex,
  weighed: WeightedStems,
  accepts: (entry: IndexEntry) => boolean,
  limit: number,
): number[] {
  const scores = new Float32Array(index.capacity);
  const touched: number[] = [];
  for (const [stemmed, weight] of weighed) {
    for (const number of index.postings(stemmed)) {
      if (scores[number] === 0) touched.push(number);
      scores[number] = (scores[number] ?? 0) + weight;
    }
    for (const uri of index.titled(stemmed)) {
      for (const number of index.numbersOf(uri)) {
        if (scores[number] === 0) touched.push(number);
        scores[number] = (scores[number] ?? 0) + titleWeight * weight;
      }
    }
  }
  if (weighed.size === 0) for (let number = 0; number < index.capacity; number++) touched.push(number);
  const found = touched.filter((number) => {
    const entry = index.entry(number);
    return entry !== undefined && accepts(entry);
  });
  const score = (number: number): number => scores[number] ?? 0;
  const least = found.length > limit ? (Float32Array.from(found, score).sort().at(-limit) ?? 0) : 0;
  return found.filter((number) => score(number) >= least).slice(0, 2 * limit);
}
