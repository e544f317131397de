import type { Claim } from '../model';
import { isStopWord, words, type Word } from '../words';

/** A run of words of a claim that could name a topic. */
export interface Phrase {
  /** Stems joined by spaces: equal for the forms of one phrase. */
  readonly key: string;
  /** As written, a capital that only the sentence's beginning asks for made small. */
  readonly text: string;
  readonly length: number;
  /** Words that are written with a capital inside the sentence, or hold a digit. */
  readonly names: number;
}

const longest = 4;
/** Grammar words that may stand inside a name, never at its edge. */
const inner = new Set(['of', 'and', 'for', 'the', 'de', 'la', 'on', 'to']);
/** Words that tell of telling or of time, and so name nothing. */
const empty = new Set(
  `said says say told tell tells asked added saying according called call calls made make makes making took take taken
  came come comes went go goes going gave give given gives got get put set let left held hold seen see saw found find
  one two three four five six seven eight nine ten first second third last next new old many much several some any also
  still even since around about nearly almost roughly well back away today yesterday tomorrow monday tuesday wednesday
  thursday friday saturday sunday morning afternoon evening night day week month year days weeks months years time times
  mr mrs ms dr later earlier ago per cent percent people man men woman women thing things way part end want wants wanted
  need needs needed expect expected expects used use using including`.split(/\s+/),
);

/** All phrases of up to four words that could name something, each occurrence once. */
export function phrasesOf(claim: Claim): Phrase[] {
  const all = words(claim.text);
  const found: Phrase[] = [];
  for (let first = 0; first < all.length; first++) {
    for (let last = first; last < Math.min(all.length, first + longest); last++) {
      if (last > first && !areJoined(claim.text, all[last - 1], all[last])) break;
      const phrase = phraseOf(claim.text, all.slice(first, last + 1), first === 0);
      if (phrase) found.push(phrase);
    }
  }
  return found;
}

function phraseOf(text: string, run: readonly Word[], isInitial: boolean): Phrase | undefined {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || !canEnd(text, last) || !canBegin(text, first)) return undefined;
  if (run.slice(1, -1).some((word) => isStopWord(word.text) && !inner.has(word.text))) return undefined;
  const names = run.filter((word, i) => (i > 0 || !isInitial) && /^[\p{Lu}\p{N}]/u.test(text.slice(word.start, word.end))).length;
  const written = text.slice(first.start, last.end);
  const acronym = /^\p{Lu}[\p{Lu}.]/u.test(written);
  const lowered = isInitial && !acronym ? written.charAt(0).toLowerCase() + written.slice(1) : written;
  return { key: run.map((word) => word.stem).join(' '), text: lowered.replace(/['’]s$/, ''), length: run.length, names };
}

function canBegin(text: string, word: Word): boolean {
  return !isStopWord(word.text) && (!empty.has(word.text) || /\p{Lu}/u.test(text.charAt(word.start))) && word.text.length > 1;
}

function canEnd(text: string, word: Word): boolean {
  if (isStopWord(word.text) || word.text.length < 2) return false;
  if (/^[\d.,]+$/.test(word.text)) return false;
  const isName = /\p{Lu}/u.test(text.charAt(word.start));
  return isName || (!empty.has(word.text) && !/(?:ed|ing|ly)$/.test(word.text));
}

/** Whether only a space or hyphen stands between two words. */
function areJoined(text: string, left: Word | undefined, right: Word | undefined): boolean {
  if (!left || !right) return false;
  const between = text.slice(left.end, right.start);
  return between === ' ' || between === '-' || between === '% ';
}
