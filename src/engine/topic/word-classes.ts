import { wordSet } from '../word-set';
import table from './word-classes.json';

const verbs = wordSet(table.verbs);
const modifiers = wordSet(table.modifiers);

/** What looks like a verb's form, but is the plural of "leaf" or "life". */
const plurals = wordSet('leaves lives');

/** Whether a folded word is nearly always a verb: "confirm", "begins". */
export function isVerb(word: string): boolean {
  return verbs.has(word) || (word.endsWith('s') && !plurals.has(word) && [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`].some((base) => verbs.has(base)));
}

/** Whether a folded word is nearly always an adjective or an adverb: "identical", "highest", "afterwards". */
export function isModifier(word: string): boolean {
  return modifiers.has(word) || (word.endsWith('est') && [word.slice(0, -3), word.slice(0, -2), `${word.slice(0, -4)}y`].some((base) => modifiers.has(base)));
}
