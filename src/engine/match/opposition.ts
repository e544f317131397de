import { hasAntonym, isAntonymPair } from './semantic/word-relations';
import type { TermLine } from './alignment';
import type { Term } from './terms';

const denials = new Set(
  `not no never none nobody nothing neither nor nowhere without cannot deny denies denied denying denial reject rejects
  rejected refuse refuses refused refusing fail fails failed unable untrue false falsely hardly barely ruled dismissed
  dismiss contradicted disputed disputes lack lacked lacks stop stopped halt halted cancelled canceled scrapped`.split(/\s+/),
);

/** How many words of a claim deny, refuse or take back. */
export function denialsOf(terms: readonly Term[]): number {
  return terms.reduce((count, { word }) => count + Number(isDenial(word)), 0);
}

export function isDenial(word: string): boolean {
  return denials.has(word) || word.endsWith("n't");
}

/** Sum of the weights of words that are opposites, each in one claim without the other: rose here, fell there. */
export function opposites(x: TermLine, y: TermLine): number {
  let sum = 0;
  for (let i = 0; i < x.words.length; i++) {
    const word = x.words[i] ?? -1;
    if (!hasAntonym(word)) continue;
    for (let j = 0; j < y.words.length; j++) {
      if (isAntonymPair(word, y.words[j] ?? -1)) sum += Math.min(x.weights[i] ?? 0, y.weights[j] ?? 0);
    }
  }
  return sum;
}
