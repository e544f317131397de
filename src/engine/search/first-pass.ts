import type { Claim } from '../model';
import { isStopWord, stem } from '../words';
import type { Query, QueryTerm } from './query';
import { segment } from './tags';

/** What a search needs of the inverted index over claims. */
export interface SearchIndex {
  /** Length for arrays indexed by claim numbers. */
  readonly capacity: number;
  /** Number of claims held. */
  readonly size: number;
  entry(number: number): IndexEntry | undefined;
  /** An article's claims, in order. */
  claimsOf(uri: string): readonly IndexEntry[];
  /** Their numbers. */
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

/** A stem to look for, and its idf times what the query gives it. */
export type WeightedStems = ReadonlyMap<string, number>;

const mostCompletions = 40;
const completionWeight = 0.7;
/** Saying a word twice does not say it twice as much. */
const repetitionPower = 0.3;
/** What a word of the title tells of each claim under it. */
const titleWeight = 0.5;

/** The query's stems, and those that complete the word being typed, with their weights. */
export function weighQuery(index: SearchIndex, query: Query): WeightedStems {
  const mentions = new Map<string, number>();
  for (const term of query.terms) {
    for (const stemmed of stemsOf(index, term)) mentions.set(stemmed, (mentions.get(stemmed) ?? 0) + term.weight);
  }
  const weighed = new Map<string, number>();
  for (const [stemmed, said] of mentions) weighed.set(stemmed, said ** repetitionPower * index.idf(stemmed));
  if (query.prefix !== undefined) {
    for (const completed of completions(index, query.prefix)) {
      if (!weighed.has(completed)) weighed.set(completed, completionWeight * index.idf(completed));
    }
  }
  return weighed;
}

/** A term's stem, or those of the words that were run together to make it. */
function stemsOf(index: SearchIndex, { text, stem: whole, isRun }: QueryTerm): string[] {
  if (!isRun || index.frequency(whole) > 0) return [whole];
  const parts = segment(text, (word) => index.frequency(stem(word)) / index.size);
  return parts.filter((part) => part.length > 2 && !isStopWord(part)).map(stem);
}

function completions(index: SearchIndex, prefix: string): string[] {
  const found: string[] = [];
  for (const candidate of index.stems()) {
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
    for (const uri of index.titled(stemmed)) {
      for (const number of index.numbersOf(uri)) {
        if (scores[number] === 0) touched.push(number);
        scores[number] = (scores[number] ?? 0) + titleWeight * weight;
      }
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
