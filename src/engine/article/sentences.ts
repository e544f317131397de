import type { Span } from '../model';
import { abbreviation, opensSentences } from './abbreviations';
import { datelineLength } from './dateline';
import { blocks, trim } from './lines';

/**
 * The sentences of a text, in order, without the white space between them. A quotation of several sentences is several;
 * marks that open or close stay with the sentence they touch. Lines are never joined but where a hard wrap cut them.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  for (const block of blocks(text)) {
    let start = block.start;
    for (const end of boundaries(text.slice(block.start, block.end))) {
      addSentence(text, start, block.start + end, sentences);
      start = block.start + end;
    }
    addSentence(text, start, block.end, sentences);
  }
  return sentences;
}

/** Nobody writes sentences of more characters; what has no full stop for so long is data, cut so that reading it stays cheap. */
const longestSentence = 3000;

function addSentence(text: string, from: number, to: number, sentences: Span[]): void {
  let sentence = trim(text, from, to);
  while (sentence.end - sentence.start > longestSentence) {
    const space = text.lastIndexOf(' ', sentence.start + longestSentence);
    const cut = space > sentence.start ? space : sentence.start + longestSentence;
    sentences.push(trim(text, sentence.start, cut));
    sentence = trim(text, cut, sentence.end);
  }
  if (sentence.end > sentence.start) sentences.push(sentence);
}

const terminator = /[.!?…]/g;
const closers = /["'”’)\]»]/;

/** Where sentences of a block end, but for its last. */
function boundaries(block: string): number[] {
  const cuts = [datelineLength(block), ...listItems(block)].filter((cut) => cut > 0 && cut < block.length);
  const ends = [...cuts];
  let from = 0;
  for (const to of [...cuts, block.length]) {
    for (const end of pieceBoundaries(block.slice(from, to))) ends.push(from + end);
    from = to;
  }
  return ends.sort((a, b) => a - b);
}

function pieceBoundaries(piece: string): number[] {
  const found: number[] = [];
  let start = 0;
  terminator.lastIndex = 0;
  for (let match = terminator.exec(piece); match; match = terminator.exec(piece)) {
    const end = endAt(piece, match.index, start);
    if (end.boundary > 0) {
      found.push(end.boundary);
      start = end.boundary;
    }
    terminator.lastIndex = end.next;
  }
  return found.length === 1 && isHeadline(piece) ? [] : found;
}

/** A short line of two parts is a headline where it has no full stop at its end, or capitals throughout. */
function isHeadline(piece: string): boolean {
  if (piece.length > 120) return false;
  if (!/[.!?…]["'”’)\]]*$/.test(piece)) return /[!?]\s/.test(piece);
  const long = piece.match(/\p{L}{4,}/gu) ?? [];
  return long.length > 4 && long.every((word) => /^\p{Lu}/u.test(word));
}

interface Ending {
  /** Where the sentence ends, 0 if it goes on. */
  readonly boundary: number;
  /** Where to look on. */
  readonly next: number;
}

function endAt(piece: string, at: number, start: number): Ending {
  const stop = runEnd(piece, at);
  let close = stop;
  while (closers.test(piece.charAt(close))) close++;
  const goesOn: Ending = { boundary: 0, next: close };
  const ended: Ending = { boundary: close, next: close };
  if (close >= piece.length || (close - start < 10 && marker.test(piece.slice(start, close).trim()))) return goesOn;
  if (!/\s/.test(piece.charAt(close))) return lacksSpace(piece, at, stop, close) ? ended : { boundary: 0, next: stop };
  const rest = piece.slice(close, close + 120).trimStart();
  const after = /^\S*/.exec(rest)?.[0] ?? '';
  if (/^(?:\(\w{1,4}|\w{1,3}\.?)\)$/.test(after)) return ended;
  if (continues.test(rest) || inParenthesis(piece, start, close)) return goesOn;
  const run = piece.slice(at, stop);
  if (run.includes('?') || run.includes('!')) return close > stop && isAttribution(rest) ? goesOn : ended;
  if (run !== '.') return ellipsis(piece, at, run, after, close);
  return close > stop || endsAtPoint(piece, at, start, after) ? ended : goesOn;
}

/** A lone enumerator: "1.", "2.)", "(a)", "• 9." */
const marker = /^[•⁃▪●]?\s*(?:\(\w{1,4}\)|\w{1,2}\.\)|\d{1,3}[.)]|[a-zA-Z][.)])$/;
/** What goes on: a small letter, inner punctuation, or a dash before a name that signs a quotation. */
const continues = /^["'“‘([]*\p{Ll}|^[,;:&/]|^[-–—]+\s+\p{Ll}|^[-–—]+\s+\p{Lu}[\p{L}.'’ -]{0,40}["”]?$/u;

/** Several marks are one: "?!", "...", ". . .". */
function runEnd(piece: string, at: number): number {
  let stop = at + 1;
  for (;;) {
    if (/[.!?…]/.test(piece.charAt(stop))) stop++;
    else if (piece.charAt(stop) === ' ' && piece.charAt(stop + 1) === '.' && piece.charAt(stop - 1) === '.') stop += 2;
    else return stop;
  }
}

/** Chicago Manual of Style, 13.50 ff.: a fourth point is the full stop, first where it touches the word before. */
function ellipsis(piece: string, at: number, run: string, after: string, close: number): Ending {
  const goesOn: Ending = { boundary: 0, next: close };
  if (!/^["'“‘]*[\p{Lu}\p{N}]/u.test(after)) return goesOn;
  if (!run.includes(' ')) return { boundary: close, next: close };
  const touches = piece.charAt(at - 1) !== ' ';
  if (run.length < 7) return goesOn;
  return { boundary: touches ? at + 1 : close, next: close };
}

function endsAtPoint(piece: string, at: number, start: number, after: string): boolean {
  const before = /(?:^|[\s("'“‘[—–-])([\p{L}\p{N}°]+(?:\.[\p{L}\p{N}]+)*)$/u.exec(piece.slice(Math.max(start, at - 30), at))?.[1];
  if (before === undefined) return true;
  const next = /[\p{L}\p{N}][\p{L}\p{N}'’]*/u.exec(after)?.[0] ?? after;
  switch (abbreviation(before)) {
    case undefined:
      return true;
    case 'leading':
      return false;
    case 'numbering':
      return !/^\d|^[ivx]+$/i.test(next);
    case 'month':
      return opensSentences(next);
    case 'half-day':
      return !/^(?:[A-Z]{2,4}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/.test(next) && piece.slice(start, at).trim().split(/\s+/).length > 3;
    case 'initial':
    case 'dotted':
    case 'trailing':
      return opensSentences(next) || /^["“]/.test(after);
  }
}

/** "…of the quay.An automatic": a full stop right before the next sentence, but not in addresses and file names. */
function lacksSpace(piece: string, at: number, stop: number, close: number): boolean {
  if (stop - at !== 1 && close === stop) return false;
  const before = piece.slice(Math.max(0, at - 40), at);
  if (!/[\p{Ll}\d”’"']$/u.test(before) || /(?:@|:\/\/|www\.)\S*$/.test(before)) return false;
  const next = /^\S*/.exec(piece.slice(close, close + 60))?.[0] ?? '';
  if (next.includes('@') || abbreviation(/[\p{L}\p{N},.]+$/u.exec(before)?.[0] ?? '') !== undefined) return false;
  return /^["“‘(]?\p{Lu}(?:\p{Ll}|['’]|$)/u.test(next);
}

/** "Dorn asked": what follows a quoted question and belongs to it. */
function isAttribution(rest: string): boolean {
  return /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(?:said|asked|added|told|wrote|replied|shouted|wondered|says|asks)\b/u.test(rest);
}

const longestParenthesis = 240;

function inParenthesis(piece: string, start: number, at: number): boolean {
  const from = Math.max(start, at - longestParenthesis);
  const found = piece.slice(from, at).lastIndexOf('(');
  const open = from + found;
  if (found < 0 || open <= start || piece.slice(start, open).trim() === '') return false;
  const closed = piece.slice(open, open + longestParenthesis).indexOf(')');
  return closed > 0 && open + closed >= at;
}

/** Where items of a list that stands in one line begin: "1) one 2) two", "• one • two". */
function listItems(block: string): number[] {
  const found: number[] = [];
  const first = /^(?:([•⁃▪●])\s*)?(?:(\d{1,2}|[a-z])(\.\)|[.)])\s)?/.exec(block);
  if (!first?.[0]) return found;
  const [whole, bullet, label, style] = first;
  if (bullet !== undefined) {
    for (let at = block.indexOf(` ${bullet}`, whole.length); at > 0; at = block.indexOf(` ${bullet}`, at + 2)) found.push(at);
    return found;
  }
  if (label === undefined || style === undefined) return found;
  let current = label;
  for (let at = whole.length; at > 0; ) {
    current = /\d/.test(current) ? String(Number(current) + 1) : String.fromCharCode(current.charCodeAt(0) + 1);
    at = block.indexOf(` ${current}${style} `, at);
    if (at > 0) found.push(at);
  }
  return found;
}
