import { wordSet } from './word-set';
import { stemmer } from 'stemmer';
import type { Span } from './model';

/** A word of a text: letters and digits with inner apostrophes, points and commas ("don't", "U.S.", "1,240"). */
export interface Word extends Span {
  /** Lower case, diacritics and possessive endings taken off, typographic apostrophes made plain. */
  readonly text: string;
  /** Porter stem of `text`. */
  readonly stem: string;
}

/** Words as written, folded and stemmed, and folded words with their stems: the same come again and again. */
const written = new Map<string, Pick<Word, 'text' | 'stem'>>();
const stems = new Map<string, string>();
const mostKept = 200_000;

/** The words of `text` between two offsets, in order. */
export function words(text: string, start = 0, end = text.length): Word[] {
  const found: Word[] = [];
  for (let from = nextWord(text, start), to = 0; from < end; from = nextWord(text, to)) {
    to = wordEnd(text, from);
    const word = text.slice(from, to);
    const { text: folded, stem: stemmed } = written.get(word) ?? keep(word);
    found.push({ start: from, end: to, text: folded, stem: stemmed });
  }
  return found;
}

/** Where the first word at or after an offset begins; the length of the text where none does. */
export function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && letterAt(text, at) === 0) at++;
  return at;
}

/** Where the word that begins at an offset ends. */
export function wordEnd(text: string, start: number): number {
  let end = lettersEnd(text, start);
  while (joints.includes(text.charAt(end)) && letterAt(text, end + 1) > 0) end = lettersEnd(text, end + 1);
  return end;
}

function lettersEnd(text: string, start: number): number {
  let end = start;
  for (let units = letterAt(text, end); units > 0; units = letterAt(text, end)) end += units;
  return end;
}

const joints = "'’.,";
const letter = /[\p{L}\p{N}]/u;
/** Half of a character of two UTF-16 units: the other half tells what it is. */
const half = /\p{Cs}/u;
const unasked = 2;
/** What is known of each UTF-16 unit: 1 for a letter or digit, 0 for anything else. */
const letters = new Uint8Array(2 ** 16).fill(unasked);

/** How many UTF-16 units the letter or digit at an offset has; 0 where another character stands there, or none. */
function letterAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const known = letters[text.charCodeAt(at)] ?? 0;
  return known === unasked ? readLetter(text, at) : known;
}

function readLetter(text: string, at: number): number {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const units = letter.test(character) ? character.length : 0;
  if (character.length === 1 && !half.test(character)) letters[character.charCodeAt(0)] = units;
  return units;
}

function keep(word: string): Pick<Word, 'text' | 'stem'> {
  if (written.size >= mostKept) written.clear();
  const text = fold(word);
  const kept = { text, stem: stem(text) };
  written.set(word, kept);
  return kept;
}

/** Lower case, without diacritics, without a possessive ending: "Élysée’s" → "elysee". */
export function fold(word: string): string {
  const plain = /^[\x00-\x7f]*$/.test(word) ? word : word.normalize('NFKD').replace(/\p{M}/gu, '').replace(/’/g, "'");
  return withoutPossessive(plain.toLowerCase());
}

/** A lower-case word without the "'s" of a possessive. */
export function withoutPossessive(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word;
}

/** Porter's stem (M. F. Porter, 1980) of a folded word; words with digits stay as they are. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= mostKept) stems.clear();
  const made = /\d/.test(word) ? word : stemmer(word.replace(/[.']/g, ''));
  stems.set(word, made);
  return made;
}

const stopWords = wordSet(
  `a about above after again against all also am an and any are as at be because been before being below between both
  but by can could did do does doing down during each few for from further had has have having he her here hers herself
  him himself his how i if in into is it its itself just like may me might more most must my myself no nor not now of
  off on once only or other our ours ourselves out over own said same say says shall she should so some such than that
  the their theirs them themselves then there these they this those through to too told under until up very was we were
  what when where which while who whom why will with would you your yours yourself yourselves isn't aren't wasn't
  weren't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't hasn't haven't hadn't it's i'm we're
  they're he'd she'd we'd they'd i've we've they've`,
);

/** Whether a folded word carries grammar rather than content. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
