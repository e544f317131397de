import type { Span } from '../../model';
import { withoutPossessive } from '../../words';
import { isAcronym, runEnd, type KnownWords } from './name-runs';
import { bodies, honorifics, offices, portfolios } from './titles';
import { isPossessive, type Token } from '../tokens';

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

/** Cuts a run of capitals at the offices in it: "Corvane Chief Executive Gerrit Alder" holds two names. */
function divide(text: string, tokens: readonly Token[], at: number, end: number, found: Mention[]): void {
  if (!bodies.has(tokens[end - 1]?.lower ?? '')) {
    for (let index = end - 2; index >= at; index--) {
      if (!offices.has(tokens[index]?.lower ?? '')) continue;
      let from = index;
      while (from > at && portfolios.has(tokens[from - 1]?.lower ?? '')) from--;
      const after = tokens[index + 1]?.lower === 'of' ? index + 3 : tokens[index + 1]?.text === '-' && tokens[index + 1]?.spaced === false ? index + 3 : index + 1;
      if (from > at) addMention(text, tokens, at, from, '', found);
      if (after < end) addMention(text, tokens, after, end, phrase(tokens, from, after), found);
      return;
    }
  }
  let next = end;
  if (offices.has(bare(tokens[end - 1])) && end - at > 1) {
    next--;
    while (next > at && portfolios.has(tokens[next - 1]?.lower ?? '')) next--;
    if (next > at && /^(?:of|for|the)$/.test(tokens[next - 1]?.lower ?? '')) next = end;
  }
  if (next > at) addMention(text, tokens, at, next, '', found);
}

/** "Minister of State for" before "Foreign Affairs Ada Brook": the office whose field a run of capitals opens with. */
function officeBefore(tokens: readonly Token[], at: number): string {
  let link = at - 1;
  if (tokens[link]?.lower === 'the') link--;
  if (!/^(?:of|for)$/.test(tokens[link]?.lower ?? '')) return '';
  for (let index = link - 1; index >= link - 3; index--) if (offices.has(tokens[index]?.lower ?? '')) return phrase(tokens, index, at);
  return '';
}

/** The word in lower case, without a possessive ending. */
function bare(token: Token | undefined): string {
  return withoutPossessive(token?.lower ?? '');
}

function phrase(tokens: readonly Token[], from: number, to: number): string {
  let words = '';
  for (let index = from; index < to; index++) if (tokens[index]?.kind === 'word') words += ` ${tokens[index]?.lower ?? ''}`;
  return words.trim();
}

/** "Bishop Street": a form of address before the word for a place is part of its name. */
function isPlace(tokens: readonly Token[], first: number, end: number): boolean {
  return first === end - 2 && /^(?:square|street|road|avenue|lane|row|bridge|palace|station|gate|quay)$/.test(bare(tokens[end - 1]));
}

function addMention(text: string, tokens: readonly Token[], at: number, end: number, office: string, found: Mention[]): void {
  let first = at;
  const of = officeBefore(tokens, at);
  while (of !== '' && first < end - 2 && portfolios.has(tokens[first]?.lower ?? '')) first++;
  const held = first > at ? of : '';
  while (first < end - 1 && !isPlace(tokens, first, end) && (honorifics.has(tokens[first]?.lower ?? '') || (first > at && tokens[first]?.text === '.'))) first++;
  let next = end;
  while (next > first + 1 && /^(?:[’'.&-]|of|and|de)$/.test(tokens[next - 1]?.lower ?? '')) next--;
  const from = tokens[first];
  const to = tokens[next - 1];
  if (!from || !to) return;
  const key: string[] = [];
  for (let index = first; index < next; index++) {
    const token = tokens[index];
    if (token?.kind === 'word') key.push(bare(token));
  }
  const only = key.length === 1 ? (key[0] ?? '') : '';
  if (key.length === 0 || honorifics.has(only) || ((offices.has(only) || portfolios.has(only)) && !isAcronym(from))) return;
  const stop = isPossessive(to) ? to.end - 2 : to.end;
  const before = tokens[first - 1]?.text === '.' ? tokens[first - 2] : tokens[first - 1];
  const title = office || held || (first > at || honorifics.has(before?.lower ?? '') ? (before?.lower ?? '') : '');
  found.push({ start: from.start, end: stop, text: text.slice(from.start, stop), key, first, next, title });
}
