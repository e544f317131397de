import type { Claim, Span } from '../model';
import { isStopWord, words } from '../words';

/** What claims are matched by: a word's stem, or the value of a figure in whatever words it is written. */
export interface Term extends Span {
  readonly key: string;
  /** False for words that carry grammar. */
  readonly content: boolean;
  readonly kind: 'word' | 'name' | 'figure';
  /** Folded, as written; of a figure its first word. */
  readonly word: string;
}

/**
 * A sentence of news has some thirty words. What is longer is a table or no prose at all, and aligning it with its like
 * would take time by the square of its length, so its beginning stands for it.
 */
const mostWords = 120;

/** The terms of a claim in order, offsets into the article: "Seventeen homes" and "17 homes" have the same. */
export function claimTerms(claim: Claim): Term[] {
  const terms: Term[] = [];
  const values = [...claim.figures, ...claim.dates.filter((date) => date.time)].sort((x, y) => x.start - y.start);
  let next = 0;
  let coveredTo = 0;
  for (const word of words(claim.text).slice(0, mostWords)) {
    const start = claim.start + word.start;
    const end = claim.start + word.end;
    while ((values[next]?.end ?? Infinity) <= start) next++;
    const value = values[next];
    if (value && start < value.end && end > value.start) {
      if (start < coveredTo) continue;
      coveredTo = value.end;
      const key = 'value' in value ? `#${value.value}` : `@${value.time ?? ''}`;
      terms.push({ key, content: true, kind: 'figure', word: word.text, start: value.start, end: value.end });
      continue;
    }
    const kind = /\d/.test(word.text) ? 'figure' : word.start > 0 && isCapital(claim.text, word.start) ? 'name' : 'word';
    terms.push({ key: word.stem, content: !isStopWord(word.text), kind, word: word.text, start, end });
  }
  return terms;
}

function isCapital(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

/** Places of the terms that carry content. */
export function contentPlaces(terms: readonly Term[]): number[] {
  const places: number[] = [];
  for (let i = 0; i < terms.length; i++) if (terms[i]?.content) places.push(i);
  return places;
}
