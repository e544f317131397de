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

const pattern = /(\p{L}[\p{L}\p{M}]*(?:['’&.]\p{L}[\p{L}\p{M}]*)*)|(\d+(?:[.,]\d+)*)|[^\s\p{L}\d]/gu;

/** The tokens of a stretch of text. */
export function tokenize(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  const sentence = text.slice(span.start, span.end);
  let last = -1;
  for (const match of sentence.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const kind = match[1] !== undefined ? 'word' : match[2] !== undefined ? 'number' : 'mark';
    const spaced = start !== last;
    tokens.push({ start: span.start + start, end: span.start + end, text: match[0], lower: kind === 'word' ? match[0].toLowerCase().replace(/’/g, "'") : match[0], kind, spaced });
    last = end;
  }
  return tokens;
}

/** Whether a word owns what follows: "Norvik's". */
export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && token.lower.endsWith("'s");
}
