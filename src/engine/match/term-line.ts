import { citingTerms } from './citing-part';
import type { Lexicon } from './lexicon';
import { deniedTerms } from './opposition';
import type { ReadClaim } from './prepare';
import { hasAntonym } from './semantic/word-relations';
import { contentPlaces } from './terms';

/** A claim's content terms in order, for aligning with another's. */
export interface TermLine {
  /** Their places among the claim's terms. */
  readonly terms: readonly number[];
  /** Ids in the lexicon: equal where the terms are the same. */
  readonly ids: Int32Array;
  /** Numbers in the table of meanings, -1 where it lacks the word and for figures. */
  readonly words: Int32Array;
  readonly weights: Float64Array;
  readonly sum: number;
  /** 1 for terms that are denied, and for those that only say who is cited. */
  readonly denied: Uint8Array;
  readonly cites: Uint8Array;
  /** Places in the line of the words that have an antonym. */
  readonly opposable: readonly number[];
}

/** Places, among a claim's terms, of those that it is compared by: its content, or all where it has none. */
export function usedTerms({ terms }: ReadClaim): number[] {
  const used = contentPlaces(terms);
  return used.length > 0 ? used : [...terms.keys()];
}

export function lineOf(read: ReadClaim, used: readonly number[], lexicon: Lexicon): TermLine {
  const ids = new Int32Array(used.length);
  const words = new Int32Array(used.length);
  const deniedAll = deniedTerms(read.claim, read.terms);
  const denied = new Uint8Array(used.length);
  const citesAll = citingTerms(read.claim, read.terms);
  const cites = new Uint8Array(used.length);
  const weights = new Float64Array(used.length);
  const opposable: number[] = [];
  let sum = 0;
  for (let k = 0; k < used.length; k++) {
    const term = used[k] ?? 0;
    ids[k] = read.ids[term] ?? 0;
    denied[k] = deniedAll[term] ?? 0;
    cites[k] = citesAll[term] ?? 0;
    words[k] = read.wordIds[term] ?? -1;
    weights[k] = lexicon.weight(ids[k] ?? 0);
    sum += weights[k] ?? 0;
    if (hasAntonym(words[k] ?? -1)) opposable.push(k);
  }
  return { terms: used, ids, words, weights, sum, denied, cites, opposable };
}
