import { isStopWord, withoutPossessive } from '../../words';
import { monthNumber, weekdayName } from '../calendar';
import { smallNumber } from '../number-words';
import { strongVerbs, weakVerbs } from '../speech-verbs';
import { bodies, honorifics, joinedFields, offices, places } from './titles';
import { isCapitalised, isPossessive, type Token } from '../tokens';

/** Words of an article that it writes with a capital inside sentences, and those it writes small, in lower case. */
export interface KnownWords {
  readonly raised: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
}

const linking = new Set(['of', 'de', 'la', 'le', 'van', 'von', 'der', 'den', 'da', 'di', 'del', 'dos', 'bin', 'ibn', 'al', 'el', '&']);

/** Where the run of capitalised words that starts at a token ends; the token itself where none starts. */
export function runEnd(tokens: readonly Token[], at: number, known: KnownWords): number {
  const first = tokens[at];
  if (!first || !isNameWord(first)) return at;
  if (first.lower === 'march' && (tokens[at + 1]?.kind === 'number' || tokens[at - 1]?.kind === 'number')) return at;
  if (opens(tokens, at) && !mayOpenName(tokens, at, known)) return at;
  let end = at + 1;
  for (;;) {
    const token = tokens[end];
    const last = tokens[end - 1];
    const following = tokens[end + 1];
    if (!token || !last) break;
    if (isPossessive(last) && !isPart(token)) break;
    if (token.spaced && isNameWord(token)) end++;
    else if (token.text === '.' && !token.spaced && (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(last.text) || honorifics.has(last.lower) || /^(?:st|mt|ft|co|no)$/.test(last.lower)) && isNameWord(following)) end++;
    else if (token.text === '-' && !token.spaced && isNameWord(following) && following?.spaced === false) end += 2;
    else if (linking.has(token.lower) && token.spaced && isNameWord(following) && (token.lower !== 'of' || isGenus(last.lower))) end += 2;
    else if (bodies.has(last.lower) && nameBehindLink(tokens, end) > 0) end = nameBehindLink(tokens, end) + 1;
    else if (/^[’']$/.test(token.text) && !token.spaced && last.lower.endsWith('s') && (isNameWord(following) || (following?.lower === 'and' && isNameWord(tokens[end + 2])))) end++;
    else if (token.lower === 'and' && (joinsBody(tokens, at, end) || joinsField(tokens, at, end))) end++;
    else break;
  }
  return end;
}

/** Words that "of" may follow inside a name: "Bank of Orle", "Secretary of State". */
function isGenus(word: string): boolean {
  return bodies.has(word) || places.has(word) || offices.has(word) || /^(?:house|republic|kingdom|isle|gulf|duke|duchess|states|union|tower|church|order|bay|cape|mount)$/.test(word);
}

/** "Centre for Tidal Studies", "Office of the Auditor": the word of a body's name behind what links it; 0 where none is. */
function nameBehindLink(tokens: readonly Token[], link: number): number {
  if (!/^(?:of|for)$/.test(tokens[link]?.lower ?? '')) return 0;
  const at = tokens[link + 1]?.lower === 'the' ? link + 2 : link + 1;
  return isNameWord(tokens[at]) ? at : 0;
}

/** "St. Brannoc's Hospital", "Cooper's Row": the possessive is part of the name. */
function isPart(token: Token): boolean {
  return isCapital(token) && (bodies.has(token.lower) || places.has(token.lower));
}

/** "Marine and Industrial Accident Board": "and" inside the name of a body. */
function joinsBody(tokens: readonly Token[], at: number, and: number): boolean {
  const before = tokens[and - 1];
  if (!before || (and - at > 2 && !/^[’']$/.test(before.text)) || !isNameWord(tokens[and + 1])) return false;
  let end = and + 1;
  while (isNameWord(tokens[end]) || (/^[’'-]$/.test(tokens[end]?.text ?? '') && isNameWord(tokens[end + 1]))) end++;
  return end - and > 2 && bodies.has(tokens[end - 1]?.lower ?? '') && !bodies.has(before.lower);
}

/** "Ministry of Trade and Industry": "and" between what one body deals with. */
function joinsField(tokens: readonly Token[], at: number, and: number): boolean {
  const behind = tokens[and + 1];
  return behind !== undefined && isCapital(behind) && joinedFields.has(behind.lower) && tokens.slice(at, and).some(({ lower }, word) => lower === 'of' && bodies.has(tokens[at + word - 1]?.lower ?? ''));
}

function opens(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || /^["“‘(•:]$/.test(before.text);
}

function mayOpenName(tokens: readonly Token[], at: number, known: KnownWords): boolean {
  const first = tokens[at];
  if (!first) return false;
  const next = tokens[at + 1];
  const bare = withoutPossessive(first.lower);
  if (smallNumber(first.lower) !== undefined) return false;
  if (known.raised.has(bare) || isAcronym(first)) return true;
  const after = tokens[at + 2];
  const speaks = strongVerbs.has(next?.lower ?? '') || weakVerbs.has(next?.lower ?? '') || (next?.text === ',' && /^(?:the|a|an|who|whose|which)$|^\d\d$/.test(after?.lower ?? ''));
  if ((speaks || isPossessive(first)) && !known.small.has(bare) && !/ly$/.test(bare)) return true;
  if (next?.text === '.' && isCapital(tokens[at + 2])) return true;
  if (next?.text === '-' && isCapital(tokens[at + 2])) return true;
  return isNameWord(next) || (linking.has(next?.lower ?? '') && next?.lower !== 'of' && isNameWord(tokens[at + 2]));
}

/** A capital that may belong to a name. */
function isNameWord(token: Token | undefined): boolean {
  return token !== undefined && isCapital(token) && !isCalendar(token) && (!isStopWord(token.lower) || isAcronym(token) || (token.text.length === 1 && token.text !== 'A' && token.text !== 'I'));
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && isCapitalised(token);
}

export function isAcronym(token: Token): boolean {
  return /^(?:\p{Lu}\.?){2,}$/u.test(token.text);
}

function isCalendar(token: Token): boolean {
  const bare = withoutPossessive(token.lower);
  return weekdayName(bare) !== undefined || (bare.length > 3 && bare !== 'march' && monthNumber(bare) !== undefined);
}
