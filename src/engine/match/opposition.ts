import { wordSet } from '../word-set';
import type { Claim } from '../model';
import { isAntonymPair } from './semantic/word-relations';
import type { TermLine } from './term-line';
import type { Term } from './terms';

const denials = wordSet(
  `not no never none nobody nothing neither nor nowhere without cannot deny denies denied denying denial reject rejects
  rejected refuse refuses refused refusing fail fails failed unable untrue false falsely hardly barely ruled dismissed
  dismiss contradicted disputed disputes lack lacked lacks stop stopped halt halted cancelled canceled scrapped`,
);

/** How many words of a claim deny, refuse or take back. */
export function denialsOf(terms: readonly Term[]): number {
  return terms.reduce((count, { word }) => count + Number(isDenial(word)), 0);
}

export function isDenial(word: string): boolean {
  return denials.has(word) || word.endsWith("n't");
}

const deniedAtMost = 4;
/** Words and marks at which a denial ends. */
const breaks = new Set(['but', 'while', 'although', 'though', 'because', 'and', 'after', 'until', 'when', 'who', 'which']);
const boundary = /[,;:.!?–—]|^ ?- /;

/** For each term whether it is denied: one of the next four content words after a word that denies, in its clause. */
export function deniedTerms(claim: Pick<Claim, 'text' | 'start'>, terms: readonly Term[]): Uint8Array {
  const denied = new Uint8Array(terms.length);
  let left = 0;
  terms.forEach((term, i) => {
    const before = terms[i - 1];
    if (left > 0 && before && (breaks.has(term.word) || boundary.test(claim.text.slice(before.end - claim.start, term.start - claim.start)))) left = 0;
    if (term.content && left > 0) {
      denied[i] = 1;
      left--;
    }
    if (isDenial(term.word)) left = deniedAtMost;
  });
  return denied;
}

/** Sum of the weights of words that are opposites, each in one claim without the other: rose here, fell there. */
export function opposites(x: TermLine, y: TermLine): number {
  let sum = 0;
  for (const i of x.opposable) {
    for (const j of y.opposable) {
      if (isAntonymPair(x.words[i] ?? -1, y.words[j] ?? -1)) sum += Math.min(x.weights[i] ?? 0, y.weights[j] ?? 0);
    }
  }
  return sum;
}
