import type { Span } from '../model';
import { isStopWord } from '../words';
import { monthNumber, weekdayName } from './calendar';
import { bodies, honorifics, offices, places, portfolios } from './titles';
import { strongVerbs, weakVerbs } from './speech-verbs';
import type { Token } from './tokens';

/** A name as one sentence writes it, without titles. */
export interface Mention extends Span {
  readonly text: string;
  /** Its words in lower case, without possessive endings. */
  readonly key: readonly string[];
  /** Index of its first token, and after its last. */
  readonly first: number;
  readonly next: number;
  /** A form of address or an office stands right before it, lower case: "mr", "fire chief". */
  readonly title: string;
}

/** Words of an article that it writes with a capital inside sentences, and those it writes small, in lower case. */
export interface KnownWords {
  readonly raised: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
}

/**
 * Names of one sentence: runs of capitalised words, cut where offices and possessives divide them. A word that opens
 * the sentence counts only where a second capital follows or `known` has it as a name of the article.
 */
export function findMentions(text: string, tokens: readonly Token[], known: KnownWords): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const end = runEnd(tokens, at, known);
    if (end > at) divide(text, tokens, at, end, found);
    const place = end + 1;
    if (end > at && offices.has(tokens[end - 1]?.lower ?? '') && /^(?:to|for)$/.test(tokens[end]?.lower ?? '') && runEnd(tokens, place, known) > place + 2) {
      addMention(text, tokens, place, place + 1, '', found);
      addMention(text, tokens, place + 1, runEnd(tokens, place, known), tokens[end - 1]?.lower ?? '', found);
      at = runEnd(tokens, place, known);
    } else at = Math.max(end, at + 1);
  }
  return found;
}

const linking = new Set(['of', 'de', 'la', 'le', 'van', 'von', 'der', 'den', 'da', 'di', 'del', 'dos', 'bin', 'ibn', 'al', 'el', '&']);

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && token.lower.endsWith("'s");
}

/** A capital that may belong to a name. */
function isNameWord(token: Token | undefined): boolean {
  return token !== undefined && isCapital(token) && !isCalendar(token) && (!isStopWord(token.lower) || isAcronym(token) || (token.text.length === 1 && token.text !== 'A' && token.text !== 'I'));
}

function runEnd(tokens: readonly Token[], at: number, known: KnownWords): number {
  const first = tokens[at];
  if (!first || !isNameWord(first)) return at;
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
    else if (/^[’']$/.test(token.text) && !token.spaced && last.lower.endsWith('s') && (isNameWord(following) || (following?.lower === 'and' && isNameWord(tokens[end + 2])))) end++;
    else if (token.lower === 'and' && joinsBody(tokens, at, end)) end++;
    else break;
  }
  return end;
}

/** Words that "of" may follow inside a name: "Bank of Orle", "Secretary of State". */
function isGenus(word: string): boolean {
  return bodies.has(word) || places.has(word) || offices.has(word) || /^(?:house|republic|kingdom|isle|gulf|duke|duchess|states|union|tower|church|order|bay|cape|mount)$/.test(word);
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

function opens(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || /^["“‘(•:]$/.test(before.text);
}

function mayOpenName(tokens: readonly Token[], at: number, known: KnownWords): boolean {
  const first = tokens[at];
  if (!first) return false;
  const next = tokens[at + 1];
  const bare = first.lower.replace(/'s$/, '');
  if (known.raised.has(bare) || isAcronym(first)) return true;
  const after = tokens[at + 2];
  const speaks = strongVerbs.has(next?.lower ?? '') || weakVerbs.has(next?.lower ?? '') || (next?.text === ',' && /^(?:the|a|an|who|whose|which)$|^\d\d$/.test(after?.lower ?? ''));
  if ((speaks || isPossessive(first)) && !known.small.has(bare) && !/ly$/.test(bare)) return true;
  if (next?.text === '.' && isCapital(tokens[at + 2])) return true;
  if (next?.text === '-' && isCapital(tokens[at + 2])) return true;
  return isNameWord(next) || (linking.has(next?.lower ?? '') && next?.lower !== 'of' && isNameWord(tokens[at + 2]));
}

export function isAcronym(token: Token): boolean {
  return /^(?:\p{Lu}\.?){2,}$/u.test(token.text);
}

function isCalendar(token: Token): boolean {
  const bare = token.lower.replace(/'s$/, '');
  return weekdayName(bare) !== undefined || (bare.length > 3 && bare !== 'march' && monthNumber(bare) !== undefined);
}

/** Cuts a run of capitals at the offices in it: "Corvane Chief Executive Gerrit Alder" holds two names. */
function divide(text: string, tokens: readonly Token[], at: number, end: number, found: Mention[]): void {
  if (!bodies.has(tokens[end - 1]?.lower ?? '')) {
    for (let index = end - 2; index >= at; index--) {
      if (!offices.has(tokens[index]?.lower ?? '')) continue;
      let from = index;
      while (from > at && portfolios.has(tokens[from - 1]?.lower ?? '')) from--;
      const after = tokens[index + 1]?.lower === 'of' ? index + 3 : index + 1;
      if (from > at) addMention(text, tokens, at, from, '', found);
      if (after < end) addMention(text, tokens, after, end, phrase(tokens, from, after), found);
      return;
    }
  }
  let next = end;
  if (offices.has(tokens[end - 1]?.lower ?? '') && end - at > 1) {
    next--;
    while (next > at && portfolios.has(tokens[next - 1]?.lower ?? '')) next--;
  }
  if (next > at) addMention(text, tokens, at, next, '', found);
}

function phrase(tokens: readonly Token[], from: number, to: number): string {
  let words = '';
  for (let index = from; index < to; index++) if (tokens[index]?.kind === 'word') words += ` ${tokens[index]?.lower ?? ''}`;
  return words.trim();
}

function addMention(text: string, tokens: readonly Token[], at: number, end: number, office: string, found: Mention[]): void {
  let first = at;
  while (first < end - 1 && (honorifics.has(tokens[first]?.lower ?? '') || (first > at && tokens[first]?.text === '.'))) first++;
  let next = end;
  while (next > first + 1 && /^(?:[’'.&-]|of|and|de)$/.test(tokens[next - 1]?.lower ?? '')) next--;
  const from = tokens[first];
  const to = tokens[next - 1];
  if (!from || !to) return;
  const key: string[] = [];
  for (let index = first; index < next; index++) {
    const token = tokens[index];
    if (token?.kind === 'word') key.push(token.lower.replace(/'s$/, ''));
  }
  const only = key.length === 1 ? (key[0] ?? '') : '';
  if (key.length === 0 || honorifics.has(only) || ((offices.has(only) || portfolios.has(only)) && !isAcronym(from))) return;
  const stop = isPossessive(to) ? to.end - 2 : to.end;
  const before = tokens[first - 1]?.text === '.' ? tokens[first - 2] : tokens[first - 1];
  const title = office || (first > at || honorifics.has(before?.lower ?? '') ? (before?.lower ?? '') : '');
  found.push({ start: from.start, end: stop, text: text.slice(from.start, stop), key, first, next, title });
}
