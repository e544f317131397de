import type { Span } from '../model';

const longestQuotation = 600;
const letter = /[\p{L}\p{N}]/u;

/**
 * The stretches of a text that stand in quotation marks, marks included, in order. A mark that is not closed in its
 * paragraph quotes to the paragraph's end, as quotations over several paragraphs do; one that runs on for more than
 * 600 characters is read as a stray mark.
 */
export function quotedSpans(text: string): Span[] {
  const found: Span[] = [];
  let at = 0;
  while (at < text.length) {
    const lineEnd = endOfLine(text, at);
    quotedInLine(text, at, lineEnd, found);
    at = lineEnd + 1;
  }
  return found;
}

function quotedInLine(text: string, from: number, to: number, found: Span[]): void {
  let at = from;
  while (at < to) {
    const end = quotationEnd(text, at, to);
    if (end !== undefined) found.push({ start: at, end });
    at = end ?? at + 1;
  }
}

/** Where the quotation that opens at `at` ends (exclusive), or undefined where none opens there. */
function quotationEnd(text: string, at: number, lineEnd: number): number | undefined {
  const open = text.charAt(at);
  if (open === '“' || open === '"') {
    const rest = text.slice(at + 1, Math.min(lineEnd, at + longestQuotation));
    const close = rest.indexOf(open === '“' ? '”' : '"');
    if (close !== -1) return at + close + 2;
    return lineEnd - at <= longestQuotation ? lineEnd : undefined;
  }
  // A single mark is mostly an apostrophe; it opens a quotation only before a word and closes it only after one.
  if ((open === '‘' || open === "'") && !letter.test(text.charAt(at - 1)) && letter.test(text.charAt(at + 1))) {
    const rest = text.slice(at + 1, Math.min(lineEnd, at + longestQuotation));
    const mark = open === '‘' ? '’' : "'";
    for (let close = rest.indexOf(mark); close !== -1; close = rest.indexOf(mark, close + 1)) {
      if (!letter.test(rest.charAt(close + 1))) return at + close + 2;
    }
  }
  return undefined;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
