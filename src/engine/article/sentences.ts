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
      const sentence = trim(text, start, block.start + end);
      if (sentence.end > sentence.start) sentences.push(sentence);
      start = block.start + end;
    }
    const rest = trim(text, start, block.end);
    if (rest.end > rest.start) sentences.push(rest);
  }
  return sentences;
}

const terminator = /[.!?…]/g;
const closers = /["'”’)\]»]/;

function boundaries(block: string): number[] {
  const found = listItems(block);
  const dateline = datelineLength(block);
  if (dateline > 0 && dateline < block.length) found.push(dateline);
  let start = dateline;
  terminator.lastIndex = dateline;
  for (let match = terminator.exec(block); match; match = terminator.exec(block)) {
    const end = endAt(block, match.index, start);
    if (end.boundary > 0) {
      found.push(end.boundary);
      start = end.boundary;
    }
    terminator.lastIndex = end.next;
  }
  return found.sort((a, b) => a - b);
}

interface Ending {
  /** Where the sentence ends, 0 if it goes on. */
  readonly boundary: number;
  /** Where to look on. */
  readonly next: number;
}

function endAt(block: string, at: number, start: number): Ending {
  let stop = at;
  while (/[.!?…]/.test(block.charAt(stop)) || (block.charAt(stop) === ' ' && block.charAt(stop + 1) === '.' && block.charAt(stop - 1) === '.')) stop++;
  let close = stop;
  while (closers.test(block.charAt(close)) && close < block.length) close++;
  const run = block.slice(at, stop);
  const goesOn: Ending = { boundary: 0, next: close };
  if (close >= block.length) return goesOn;
  if (!/\s/.test(block.charAt(close))) {
    return lacksSpace(block, at, stop, close) ? { boundary: close, next: close } : { boundary: 0, next: stop };
  }
  const after = /\S+/.exec(block.slice(close, close + 80))?.[0] ?? '';
  const ended: Ending = { boundary: close, next: close };
  const rest = block.slice(close, close + 120).trimStart();
  if (/^["'“‘([]*\p{Ll}/u.test(after) || /^[,;:&/]|^[-–—]+$/u.test(after) && !/^[-–—]+\s+\p{Lu}\w+\s+\p{Ll}/u.test(rest)) return goesOn;
  if (inParenthesis(block, start, close)) return goesOn;
  if (/^\. \. \./.test(run) && run.length > 6 && block.charAt(at - 1) !== ' ') return { boundary: at + 1, next: close };
  if (run.includes('?') || run.includes('!')) return close > stop && isAttribution(rest) ? goesOn : ended;
  if (run !== '.') return /^["'“‘([]*[\p{Lu}\p{N}]/u.test(after) ? ended : goesOn;
  if (close > stop) return ended;
  return endsAtPoint(block, at, start, after) ? ended : goesOn;
}

function endsAtPoint(block: string, at: number, start: number, after: string): boolean {
  const before = /(?:^|[\s("'“‘[—–-])([\p{L}\p{N}°]+(?:\.[\p{L}\p{N}]+)*)$/u.exec(block.slice(Math.max(start, at - 30), at))?.[1];
  if (before === undefined) return true;
  const next = /[\p{L}\p{N}][\p{L}\p{N}'’]*/u.exec(after)?.[0] ?? after;
  if (/^\d{1,3}$|^[a-z]$/i.test(before) && block.slice(start, at).trim() === before) return false;
  switch (abbreviation(before)) {
    case undefined:
      return true;
    case 'leading':
      return false;
    case 'numbering':
      return !/^\d|^[ivx]+$/i.test(next);
    case 'month':
      return /^\p{Lu}/u.test(next) && opensSentences(next);
    case 'half-day':
      return !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^[A-Z]{2,4}$/i.test(next) && block.slice(start, at).split(/\s+/).length > 3;
    case 'initial':
    case 'dotted':
    case 'trailing':
      return opensSentences(next);
  }
}

function lacksSpace(block: string, at: number, stop: number, close: number): boolean {
  if (stop - at !== 1 && close === stop) return false;
  const before = block.slice(Math.max(0, at - 40), at);
  if (/(?:@|:\/\/|www\.)\S*$/.test(before)) return false;
  const word = /[\p{L}\p{N},.]+$/u.exec(before)?.[0] ?? '';
  if (!/[\p{Ll}\d”’"']$/u.test(before) || abbreviation(word) !== undefined) return false;
  return /^["“‘(]?\p{Lu}(?:\p{Ll}|\s|['’])/u.test(block.slice(close, close + 3));
}

/** "Dorn asked": what follows a quoted question and belongs to it. */
function isAttribution(rest: string): boolean {
  return /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(?:said|asked|added|told|wrote|replied|shouted|wondered|says|asks)\b/u.test(rest);
}

function inParenthesis(block: string, start: number, at: number): boolean {
  const open = block.lastIndexOf('(', at - 1);
  if (open <= start || block.slice(start, open).trim() === '') return false;
  const closed = block.indexOf(')', open);
  return closed >= at && closed - open < 240;
}

/** Where items of a list that stands in one line begin: "1) one 2) two", "• one • two". */
function listItems(block: string): number[] {
  const found: number[] = [];
  const marker = /^(?:([•⁃▪●])\s*)?(?:(\d{1,2}|[a-z])(\.\)|[.)])\s)?/.exec(block);
  if (!marker?.[0]) return found;
  const [whole, bullet, label, style] = marker;
  if (bullet) {
    for (let at = block.indexOf(` ${bullet}`, whole.length); at > 0; at = block.indexOf(` ${bullet}`, at + 2)) found.push(at);
    return found;
  }
  if (!label || !style) return found;
  let current = label;
  for (let at = whole.length; at > 0; ) {
    current = /\d/.test(current) ? String(Number(current) + 1) : String.fromCharCode(current.charCodeAt(0) + 1);
    at = block.indexOf(` ${current}${style} `, at);
    if (at > 0) found.push(at);
  }
  return found;
}
