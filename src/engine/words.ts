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

const wordPattern = /[\p{L}\p{N}]+(?:[.,'’][\p{L}\p{N}]+)*/gu;
/** Words as written, folded and stemmed, and folded words with their stems: the same come again and again. */
const written = new Map<string, Pick<Word, 'text' | 'stem'>>();
const stems = new Map<string, string>();
const mostKept = 200_000;

/** The words of `text` between two offsets, in order. */
export function words(text: string, start = 0, end = text.length): Word[] {
  const found: Word[] = [];
  wordPattern.lastIndex = start;
  for (let match = wordPattern.exec(text); match && match.index < end; match = wordPattern.exec(text)) {
    const word = match[0];
    const { text: folded, stem: stemmed } = written.get(word) ?? keep(word);
    found.push({ start: match.index, end: match.index + word.length, text: folded, stem: stemmed });
  }
  return found;
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
  return plain.toLowerCase().replace(/'s$/, '');
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
