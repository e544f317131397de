import type { Span } from '../model';

/** A word, a number or a single mark of a sentence; hyphens stand alone. */
export interface Token extends Span {
  readonly text: string;
  /** In lower case, with plain apostrophes. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Whether white space (or the sentence's start) stands before it. */
  readonly spaced: boolean;
}

/** Plain letters have a way of their own: V8 asks for any other class of so many letters by a call. */
const letter = String.raw`(?:[A-Za-z]|\p{L})`;
const run = String.raw`${letter}(?:[A-Za-z]|[\p{L}\p{M}])*`;
const pattern = new RegExp(String.raw`(${run}(?:['’&.]${run})*)|(\d+(?:[.,]\d+)*)|[^\s\p{L}\d]`, 'gu');

/** The tokens of a stretch of text. */
export function tokenize(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  const sentence = text.slice(span.start, span.end);
  let last = -1;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(sentence); match; match = pattern.exec(sentence)) {
    const [whole, word, number] = match;
    const start = match.index;
    const end = start + whole.length;
    const kind = word !== undefined ? 'word' : number !== undefined ? 'number' : 'mark';
    const lower = kind === 'word' ? whole.toLowerCase().replace(/’/g, "'") : whole;
    tokens.push({ start: span.start + start, end: span.start + end, text: whole, lower, kind, spaced: start !== last });
    last = end;
  }
  return tokens;
}

/** Whether a token begins with a capital; most are plain letters, which need no pattern. */
export function isCapitalised({ text }: Token): boolean {
  const first = text.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(text);
}

/** Whether a word owns what follows: "Norvik's". */
export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && token.lower.endsWith("'s");
}
