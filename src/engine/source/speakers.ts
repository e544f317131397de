import { bodies } from '../claim/name/titles';
import { wordSet } from '../word-set';
import { fold } from '../words';

const titles = wordSet(
  `mr mrs ms miss dr prof professor sir dame lord lady capt captain col colonel gen general lt sgt chief minister
  secretary president premier chancellor senator governor mayor judge director chair chairman chairwoman
  spokesman spokeswoman spokesperson inspector commissioner ambassador envoy officer`,
);

/**
 * Whether a speaker can be told from others: by a name, or as a body of which a story has one ("police", "the harbour
 * office"). "Officials" and "two engineers" cannot, nor "her office".
 */
export function isKnown(speaker: string | undefined): speaker is string {
  if (speaker === undefined) return false;
  return /\p{Lu}/u.test(speaker) || (bodies.has(wordsOf(speaker).at(-1) ?? '') && !/^(?:his|her|its|their|our|my|whose|one|two|three|several|some|other)\b/.test(speaker));
}

/** Whether two speakers that are known are one, however each article calls them. */
export function isSameSpeaker(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  return (!endsInPlace(a) && !endsInPlace(b) && isNamesake(x, y)) || isShortOf(x, y) || isShortOf(y, x) || isAcronymOf(a, b) || isAcronymOf(b, a);
}

/**
 * The surname, or the last word of a body's name, is the same, and what stands before it does not speak against it
 * ("Voss", "Chief Voss", "A. Voss" and "Anneke Voss", but not "Piet Voss"; "ministry" and "health ministry").
 */
function isNamesake(x: readonly string[], y: readonly string[]): boolean {
  const last = x.at(-1);
  if (last === undefined || last !== y.at(-1)) return false;
  const given = beforeSurname(x);
  const otherGiven = beforeSurname(y);
  if (given.length === 0 || otherGiven.length === 0) return true;
  return given.some((part) => otherGiven.some((other) => agree(part, other)));
}

/** "State Bank of Tarn", which is not Tarn. */
function endsInPlace(name: string): boolean {
  return / of \S+$/.test(name);
}

/** "Kestrel" for "Kestrel Energy"; "Reserve Bank" for "Reserve Bank of Norland", "Health Ministry" for "Ministry of Health". */
function isShortOf(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 1) return long.length > 1 && short[0] === long[0];
  return short.length > 1 && short.every((word) => long.includes(word));
}

/** "SFA" for "Space Flight Authority". */
function isAcronymOf(short: string, long: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(short) && short === Array.from(long.matchAll(/(?<=^|[\s-])\p{Lu}/gu), ([initial]) => initial).join('');
}

/** What stands before the surname, titles left off with all that comes before them ("fire chief"). */
function beforeSurname(parts: readonly string[]): readonly string[] {
  const before = parts.slice(0, -1);
  return before.slice(before.findLastIndex((part) => titles.has(part)) + 1);
}

/** The words of a name, folded, without those that only join them. */
function wordsOf(name: string): string[] {
  return name.split(/[^\p{L}\p{N}'’-]+/u).filter(Boolean).map(fold).filter((word) => !/^(?:a|an|the|of|for|and)$/.test(word));
}

function agree(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}
