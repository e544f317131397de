import { wordSet } from '../word-set';
import type { Claim } from '../model';
import { isStopWord, words, type Word } from '../words';
import { isModifier, isVerb } from './word-classes';

/** A run of words of a claim that could name a topic. */
export interface Phrase {
  /** Stems joined by spaces: equal for the forms of one phrase. */
  readonly key: string;
  /** As written, but for a capital that only the sentence's beginning asks for. */
  readonly text: string;
  readonly length: number;
  /** Whether it holds a name or a number. */
  readonly isSpecific: boolean;
  /** Whether this occurrence stands where a noun does: a name, or after an article and before no other content word. */
  readonly isNoun: boolean;
}

const longest = 5;
/** Grammar words that may stand inside a name, never at its edge. */
const inner = new Set(['of', 'and', 'for', 'de', 'la', 'per']);
const beforeNouns = wordSet(
  `the a an its his her their our this that these those of in on for by with from no any every each per at into after
  before over under about against both`,
);
/** Words of telling, doing, counting and time, and others that by themselves name nothing. */
const empty = wordSet(
  `says say tell tells asked added saying according called call calls made make makes making take taken come comes go
  goes going give given gives got get put set let left held hold seen see saw found find begun known keep shown show
  shows lay met run spoke thought won one two three four five six seven eight nine ten eleven twelve twenty
  thirty forty fifty sixty seventy eighty ninety dozen hundred thousand million billion half quarter first second last
  next new old many much several few more less most least some any also still even since around about nearly almost
  roughly well back away far full due own such other another whole early late long short high low today yesterday
  tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december jan feb mar apr jun jul aug sept sep oct nov dec morning afternoon evening night
  midnight noon day week month year hour minute second days weeks months years hours minutes seconds time times mr mrs
  ms dr later earlier ago cent percent people person man men woman women thing things way part end want wants wanted
  need needs needed expect expected expects used use using including within key main fact case number minister
  president chief representative official officials rs fifth third fourth tenth a.m p.m am pm`,
);

/** What names of places begin with, often with a period. */
const saints = wordSet('st ste mt ft');

/** Words over which no name goes: those that join clauses or tell a place, and what people and things did. */
const breaks = wordSet(
  `unless whose whether without inside outside along across between ever every alone anyway whenever wherever however
  therefore though although upon toward towards beside besides beyond among despite except unlike via versus everyone
  everybody everything nobody nothing somebody something anybody anything
  became began bent blew bought broke brought built came caught chose clung crept dealt did died drank drew drove
  ate fell fed felt flew fled forbade forgot froze gave grew heard hid hung kept knelt knew laid led lent lost meant
  left overtook paid ran rang rode said sang sank sat sent shone shook slept slid sold spent sprang spun
  stood stuck strove struck swam swept swore swung taught tore threw told took underwent understood upheld withdrew woke
  went wept wore wrote`,
);

/** All runs of up to five words of a claim that could name something; each occurrence once. */
export function phrasesOf(claim: Claim): Phrase[] {
  const { text } = claim;
  const all = words(text);
  const found: Phrase[] = [];
  for (let first = 0; first < all.length; first++) {
    if (!canBegin(text, all, first)) continue;
    for (let last = first; last < Math.min(all.length, first + longest); last++) {
      if (last > first && !areJoined(text, all[last - 1], all[last])) break;
      const run = all.slice(first, last + 1);
      const isWhole = run.slice(1, -1).every((word, i) => mayStandInside(text, word, run[i]));
      if (isWhole && canEnd(text, all, last)) found.push(phraseOf(text, all, first, last));
    }
  }
  return found;
}

function phraseOf(text: string, all: readonly Word[], first: number, last: number): Phrase {
  const run = all.slice(first, last + 1);
  const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
  const written = text.slice(start, end).replace(/['’]s$/, '');
  const isName = run.every((word, i) => (isCapital(text, word) && (first > 0 || i > 0)) || isStopWord(word.text));
  const isInitial = first === 0 && !/^\p{Lu}[\p{Lu}.]/u.test(written) && !isCapital(text, all[1]);
  const before = all[first - 1];
  const after = all[last + 1];
  const standsAlone = !after || isStopWord(after.text) || breaks.has(after.text) || isVerb(after.text) || !areJoined(text, run.at(-1), after);
  return {
    key: run.map((word) => word.stem).join(' '),
    text: isInitial ? written.charAt(0).toLowerCase() + written.slice(1) : written,
    length: run.length,
    isSpecific: run.some((word, i) => (isCapital(text, word) && first + i > 0) || /^\d/.test(word.text)),
    isNoun: isName || (standsAlone && before !== undefined && beforeNouns.has(before.text)),
  };
}

function canBegin(text: string, all: readonly Word[], at: number): boolean {
  const word = all[at];
  if (!word || isStopWord(word.text) || breaks.has(word.text) || word.text.length < 2 || /ly$/.test(word.text)) return false;
  if (isInName(text, all, at - 1)) return false;
  if (isCapital(text, word) && at > 0) return !/^(?:mr|mrs|ms|dr)$/.test(word.text);
  return !empty.has(word.text) && !/(?:ed|ing)$/.test(word.text) && !isVerb(word.text);
}

function canEnd(text: string, all: readonly Word[], at: number): boolean {
  const word = all[at];
  if (!word || isStopWord(word.text) || breaks.has(word.text) || inner.has(word.text) || word.text.length < 2 || /^[\d.,]+$/.test(word.text)) return false;
  const next = all[at + 1];
  if (next && (text.slice(word.end, next.start) === '-' || isInName(text, all, at))) return false;
  if (saints.has(word.text) || empty.has(word.text)) return false;
  return isCapital(text, word) || !(/(?:ed|ing|ly)$/.test(word.text) || isVerb(word.text) || isModifier(word.text));
}

/** Whether a name runs on from one word to the next, over "of" too, so that it must not be cut there. */
function isInName(text: string, all: readonly Word[], leftAt: number): boolean {
  const [left, right] = [all[leftAt], all[leftAt + 1]];
  if (!left || !right || !areJoined(text, left, right)) return false;
  if (right.text === 'of') return isCapital(text, left) && isCapital(text, all[leftAt + 2]);
  if (left.text === 'of') return isCapital(text, all[leftAt - 1]) && isCapital(text, right);
  return isCapital(text, left) && isCapital(text, right) && (leftAt > 0 || !isStopWord(left.text));
}

function mayStandInside(text: string, word: Word, before: Word | undefined): boolean {
  if (breaks.has(word.text)) return false;
  if (!isCapital(text, word) && (isVerb(word.text) || (/(?:ed|ing)$/.test(word.text) && !inner.has(before?.text ?? '')))) return false;
  return !isStopWord(word.text) || inner.has(word.text) || (word.text === 'the' && before?.text === 'of');
}

function isCapital(text: string, word: Word | undefined): boolean {
  return word !== undefined && /\p{Lu}/u.test(text.charAt(word.start));
}

/** Whether only a space, a hyphen, a sign of percentage or the period of "St." stands between two words. */
function areJoined(text: string, left: Word | undefined, right: Word | undefined): boolean {
  if (!left || !right) return false;
  const between = text.slice(left.end, right.start);
  return between === ' ' || between === '-' || between === '% ' || (between === '. ' && saints.has(left.text));
}
