import type { Span } from '../model';

/** The lines of a text without their breaks and outer white space; empty ones are left out. */
export function trimmedLines(text: string): Span[] {
  const lines: Span[] = [];
  for (let from = 0; from < text.length; ) {
    let to = from;
    while (to < text.length && !isBreak(text.charCodeAt(to))) to++;
    const line = trim(text, from, to);
    if (line.end > line.start) lines.push(line);
    from = to + 1;
  }
  return lines;
}

/** The span without white space, byte order marks and zero-width characters at its ends. */
export function trim(text: string, start: number, end: number): Span {
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Lines, with those joined that a hard wrap cut in the middle of a sentence. */
export function blocks(text: string): Span[] {
  const lines = trimmedLines(text);
  const joined: Span[] = [];
  const widest = lines.reduce((width, line) => Math.max(width, line.end - line.start), 0);
  let previous: Span | undefined;
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && previous && isWrap(text, previous, line, widest)) joined[joined.length - 1] = { start: last.start, end: line.end };
    else joined.push(line);
    previous = line;
  }
  return joined;
}

/** Texts with a line longer than this were not wrapped by hand or by a mail program. */
const widestWrap = 110;

function isWrap(text: string, above: Span, below: Span, widest: number): boolean {
  if (hasBlankLine(text, above.end, below.start)) return false;
  const upper = text.slice(above.start, above.end);
  const lower = text.slice(below.start, below.end);
  if (/^(?:[•●▪◦‣⁃*–—-]|\(?\w{1,4}[.)])\s|^[#>|]/u.test(lower)) return false;
  if (/^\p{Ll}/u.test(lower) && !/^(?:by\b|\S+:)/.test(lower)) {
    const goesOn = /[\p{L},;-]$/u.test(upper) && /\S+\s+\S+\s+\S/.test(upper);
    return goesOn && (/[.!?]["'”’)]*$/.test(lower) || upper.length > 45);
  }
  if (widest > widestWrap || widest < 40) return false;
  const word = /^\S*/.exec(lower)?.[0] ?? '';
  return upper.length > 40 && upper.length + 1 + word.length > widest && !/[|·:]$/.test(upper);
}

function hasBlankLine(text: string, from: number, to: number): boolean {
  let breaks = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10) || code === 0x2028 || code === 0x2029) breaks++;
  }
  return breaks > 1;
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}

function isBlank(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0xfeff || (code >= 0x2000 && code <= 0x200d) || code === 0x202f || code === 0x3000;
}
