import type { Article } from '../model';
import { fold } from '../words';

/** Words by which a text says that it was made from another's. */
const derivation = /\b(?:based on|inputs? from|and agenc(?:y|ies)|wire reports?|adapted from|courtesy of)\b/i;
const longestCreditLine = 160;

/**
 * The agency that both articles rest on by their own words: both credit it, or one credits the other's outlet.
 * Undefined where they name none in common.
 */
export function sharedAgency(a: Article, b: Article): string | undefined {
  for (const ofA of [a.credit, a.outlet]) {
    for (const ofB of [b.credit, b.outlet]) {
      const isCredit = ofA === a.credit || ofB === b.credit;
      if (ofA && ofB && isCredit && isSameAgency(ofA, ofB)) return ofA;
    }
  }
  return undefined;
}

/**
 * How strongly an article shows that it took `agency`'s text: 2 where it says so in as many words, 1 where it is
 * published by another, 0 where it is the agency's own.
 */
export function borrowing(article: Article, agency: string): number {
  if (article.sentences.some((sentence) => saysDerived(article.text, sentence))) return 2;
  return article.outlet !== undefined && !isSameAgency(article.outlet, agency) ? 1 : 0;
}

function saysDerived(text: string, sentence: Article['sentences'][number]): boolean {
  if (sentence.kind !== 'furniture' || sentence.end - sentence.start > longestCreditLine) return false;
  return derivation.test(text.slice(sentence.start, sentence.end));
}

/** Whether two names mean one agency: equal, one the other's beginning, or one the other's initials. */
export function isSameAgency(a: string, b: string): boolean {
  const x = parts(a);
  const y = parts(b);
  if (x.length === 0 || y.length === 0) return false;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.every((part, i) => part === long[i])) return true;
  return x.join('') === initials(y) || y.join('') === initials(x) || x.join('') === y.join('');
}

function parts(name: string): string[] {
  const folded = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean).map(fold);
  return folded[0] === 'the' ? folded.slice(1) : folded;
}

function initials(name: readonly string[]): string | undefined {
  return name.length > 1 ? name.map((part) => part.charAt(0)).join('') : undefined;
}
