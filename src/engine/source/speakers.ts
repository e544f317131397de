import { wordSet } from '../word-set';
import { fold } from '../words';

const titles = wordSet(
  `mr mrs ms miss dr prof professor sir dame lord lady capt captain col colonel gen general lt sgt chief minister
  secretary president premier chancellor senator governor mayor judge director chair chairman chairwoman
  spokesman spokeswoman spokesperson inspector commissioner ambassador envoy officer`,
);

/** Whether a speaker is named rather than described: "Anneke Voss" is, "officials" and "the union" are not. */
export function isNamed(speaker: string | undefined): speaker is string {
  return speaker !== undefined && /\p{Lu}/u.test(speaker);
}

/**
 * Whether two names mean one speaker: the surname, or the last word of an organisation's name, is the same, and what
 * stands before it does not speak against it ("Voss", "Chief Voss", "A. Voss" and "Anneke Voss", but not "Piet Voss").
 */
export function isSameSpeaker(a: string, b: string): boolean {
  const x = nameParts(a);
  const y = nameParts(b);
  const last = x.at(-1);
  if (last === undefined || last !== y.at(-1)) return false;
  const given = beforeSurname(x);
  const otherGiven = beforeSurname(y);
  if (given.length === 0 || otherGiven.length === 0) return true;
  return given.some((part) => otherGiven.some((other) => agree(part, other)));
}

/** What stands before the surname, titles left off with all that comes before them ("fire chief"). */
function beforeSurname(parts: readonly string[]): readonly string[] {
  const before = parts.slice(0, -1);
  return before.slice(before.findLastIndex((part) => titles.has(part)) + 1);
}

function nameParts(name: string): string[] {
  return name.split(/[^\p{L}\p{N}'’-]+/u).filter(Boolean).map(fold);
}

function agree(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}
