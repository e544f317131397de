import { keptWeight } from '../everyday';
import { wordId } from '../match/semantic/word-table';
import { shippedWeights } from '../match/weights';
import { isStopWord, stem } from '../words';
import type { SearchIndex } from './first-pass';
import type { Query, QueryTerm } from './query';
import { segment } from './tags';

/** A word that the query says, or one of several that it runs together. */
export interface SoughtWord {
  readonly stem: string;
  /** Its number in the table of words that knows synonyms; -1 where that lacks it. */
  readonly id: number;
  /** Its idf, less for an everyday word, times what the query gives it. */
  readonly weight: number;
}

/** A stem to look for, and its weight. */
export type WeightedStems = ReadonlyMap<string, number>;

export interface Sought {
  /** What the query says, each stem once. */
  readonly words: readonly SoughtWord[];
  /** Their stems, and those that complete the word being typed. */
  readonly stems: WeightedStems;
  /** The sum of the words' weights. */
  readonly total: number;
}

const mostCompletions = 40;
const completionWeight = 0.7;
/** Saying a word twice does not say it twice as much. */
const repetitionPower = 0.3;

/** What of its idf a stem tells: everyday words tell less than their rarity in this corpus has it. */
const told = keptWeight(shippedWeights().everyday);

/** What a query looks for in this index. */
export function weighQuery(index: SearchIndex, query: Query): Sought {
  const mentions = new Map<string, { text: string; said: number }>();
  for (const term of query.terms) {
    for (const text of partsOf(index, term)) {
      const stemmed = stem(text);
      const before = mentions.get(stemmed);
      mentions.set(stemmed, { text, said: (before?.said ?? 0) + term.weight });
    }
  }
  const words = Array.from(mentions, ([stemmed, { text, said }]) => {
    const id = wordId({ text, stem: stemmed });
    return { stem: stemmed, id, weight: said ** repetitionPower * told(stemmed) * index.idf(stemmed) };
  });
  const stems = new Map(words.map((word) => [word.stem, word.weight]));
  for (const completed of query.prefix === undefined ? [] : completions(index, query.prefix)) {
    if (stems.has(completed)) continue;
    stems.set(completed, completionWeight * told(completed) * index.idf(completed));
  }
  return { words, stems, total: words.reduce((sum, { weight }) => sum + weight, 0) };
}

/** A term's word, or those that were run together to make it. */
function partsOf(index: SearchIndex, { text, stem: whole, isRun }: QueryTerm): string[] {
  if (!isRun || index.frequency(whole) > 0) return [text];
  return segment(text, (word) => index.frequency(stem(word)) / index.size).filter((part) => part.length > 2 && !isStopWord(part));
}

function completions(index: SearchIndex, prefix: string): string[] {
  const found: string[] = [];
  for (const candidate of index.stems()) {
    // A stem ends before its word does: who types "tariff" or "corrobora" means "tarif…" and "corrobor…".
    if (candidate.startsWith(prefix) || (candidate.length > 3 && prefix.startsWith(candidate))) found.push(candidate);
  }
  return found.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, mostCompletions);
}
