import type { Claim } from '../model';
import { stem } from '../words';
import type { Query } from './query';

/** What a search needs of the inverted index over claims. */
export interface SearchIndex {
  /** Length for arrays indexed by claim numbers. */
  readonly capacity: number;
  entry(number: number): IndexEntry | undefined;
  /** An article's claims, in order. */
  claimsOf(uri: string): readonly IndexEntry[];
  postings(stem: string): readonly number[];
  idf(stem: string): number;
  /** All stems held, where the index can tell: they complete a word that is being typed. */
  stems?(): Iterable<string>;
}

export interface IndexEntry {
  readonly claim: Claim;
  /** Stems of its content words, each once. */
  readonly stems: readonly string[];
}

/** A stem to look for, and its idf times what the query gives it. */
export type WeightedStems = ReadonlyMap<string, number>;

const mostCompletions = 40;
const completionWeight = 0.7;

/** The query's stems, and those that complete the word being typed, with their weights. */
export function weighQuery(index: SearchIndex, query: Query): WeightedStems {
  const weighed = new Map<string, number>();
  for (const term of query.terms) weighed.set(term.stem, term.weight * index.idf(term.stem));
  if (query.prefix !== undefined) {
    for (const completed of completions(index, query.prefix)) {
      if (!weighed.has(completed)) weighed.set(completed, completionWeight * index.idf(completed));
    }
  }
  return weighed;
}

function completions(index: SearchIndex, prefix: string): string[] {
  const found: string[] = [];
  for (const candidate of index.stems?.() ?? []) {
    // A stem ends before its word does: who types "tariff" or "corrobora" means "tarif…" and "corrobor…".
    if (candidate.startsWith(prefix) || (candidate.length > 3 && prefix.startsWith(candidate))) found.push(candidate);
  }
  return found.sort((a, b) => a.length - b.length || (stem(a) < stem(b) ? -1 : 1)).slice(0, mostCompletions);
}

/**
 * The claims that hold most of what is looked for, about `limit`, in no order: those with the greatest sums of weights.
 * Where nothing is looked for, all. Claims that `accepts` refuses are left out.
 */
export function firstPass(
  index: SearchIndex,
  weighed: WeightedStems,
  accepts: (entry: IndexEntry) => boolean,
  limit: number,
): IndexEntry[] {
  const scores = new Float32Array(index.capacity);
  const touched: number[] = [];
  for (const [stemmed, weight] of weighed) {
    for (const number of index.postings(stemmed)) {
      if (scores[number] === 0) touched.push(number);
      scores[number] = (scores[number] ?? 0) + weight;
    }
  }
  if (weighed.size === 0) for (let number = 0; number < index.capacity; number++) touched.push(number);
  const found: { readonly entry: IndexEntry; readonly score: number }[] = [];
  for (const number of touched) {
    const entry = index.entry(number);
    if (entry && accepts(entry)) found.push({ entry, score: scores[number] ?? 0 });
  }
  const least = found.length > limit ? (Float32Array.from(found, ({ score }) => score).sort().at(-limit) ?? 0) : 0;
  return found.filter(({ score }) => score >= least).slice(0, 2 * limit).map(({ entry }) => entry);
}
