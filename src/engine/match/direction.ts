import type { Claim, Span } from '../model';
import { stem } from '../words';
import type { Term } from './terms';

const stemsOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(stem));

const ups = stemsOf(`rise rises rose risen gain grow grew grown growth climb jump surge soar increase advance higher rally swell
  heavier widen raise lift upward add expand double triple stronger creep`);
const downs = stemsOf(`fall fell fallen drop lose lost loss slip slide slid decline decrease plunge shrink shrank shrunk lower cut slump
  tumble ease ebb recede reduce lighter narrow downward quieter weaken halve sink sank dip retreat`);

/** 1 for a word of rising, -1 for one of falling, else 0. */
export function directionOf(term: Term): number {
  return ups.has(term.key) ? 1 : downs.has(term.key) ? -1 : 0;
}

/** More words of rising than of falling: 1, fewer: -1. */
export function leaning(terms: readonly Term[]): number {
  return Math.sign(terms.reduce((sum, term) => sum + directionOf(term), 0));
}

const reachBefore = 5;
const reachAfter = 3;

/** Which way a value went: by its sign, or the nearest word of rising or falling; "up" and "down" only right beside it. */
export function directionAt(claim: Pick<Claim, 'text' | 'start'>, terms: readonly Term[], span: Span): number {
  const sign = /(?:^|[\s(])([+−-])$/.exec(claim.text.slice(Math.max(0, span.start - claim.start - 2), span.start - claim.start))?.[1];
  if (sign !== undefined) return sign === '+' ? 1 : -1;
  const first = terms.findIndex((term) => term.end > span.start);
  if (first < 0) return 0;
  let past = first;
  while ((terms[past]?.start ?? Infinity) < span.end) past++;
  for (let step = 1; step <= reachBefore; step++) {
    for (const at of [first - step, step <= reachAfter ? past - 1 + step : -1]) {
      const term = terms[at];
      if (!term) continue;
      const beside = step === 1 ? (term.word === 'up' ? 1 : term.word === 'down' ? -1 : 0) : 0;
      const direction = directionOf(term) || beside;
      if (direction !== 0) return direction;
    }
  }
  return 0;
}
