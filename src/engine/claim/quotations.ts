import type { Quotation, Span } from '../model';

/** A quotation that an earlier sentence of the paragraph opened and has not closed: the mark that will close it. */
export type OpenQuotation = '”' | '"' | '’' | undefined;

export interface QuotationsOfSentence {
  readonly quotations: readonly Quotation[];
  /** What is still open at the end of the sentence. */
  readonly open: OpenQuotation;
}

/**
 * The quoted stretches of one sentence, without their marks. `open` is what the sentence before left open. Straight
 * and typographic double marks, and typographic or straight single marks where they can't be apostrophes.
 */
export function findQuotations(text: string, sentence: Span, open: OpenQuotation): QuotationsOfSentence {
  const quotations: Quotation[] = [];
  let from = open === undefined ? -1 : sentence.start;
  let closing: OpenQuotation = open;
  for (let at = sentence.start; at < sentence.end; at++) {
    const mark = text.charAt(at);
    if (closing === undefined) {
      closing = opened(text, at, mark);
      from = at + 1;
    } else if (closes(text, at, mark, closing)) {
      if (at > from) quotations.push({ start: from, end: at });
      closing = undefined;
    }
  }
  if (closing === '’' && (open !== '’' || from > sentence.start)) closing = undefined;
  else if (closing !== undefined && sentence.end > from) quotations.push({ start: from, end: sentence.end });
  return { quotations, open: closing };
}

/** What a quotation that was left open is in a new paragraph: open still only where the paragraph closes it before it opens another. */
export function stillOpen(text: string, start: number, open: OpenQuotation): OpenQuotation {
  if (open === undefined || open === '’') return undefined;
  const end = text.indexOf('\n', start);
  const paragraph = text.slice(start, end < 0 ? text.length : end);
  if (open === '"') return paragraph.split('"').length % 2 === 0 ? open : undefined;
  const closing = paragraph.search(/[”»]/);
  const opening = paragraph.search(/[“„«]/);
  return closing >= 0 && (opening < 0 || closing < opening) ? open : undefined;
}

function opened(text: string, at: number, mark: string): OpenQuotation {
  if (mark === '“' || mark === '„' || mark === '«') return '”';
  if (mark === '"') return '"';
  if ((mark === '‘' || (mark === "'" && mayOpen(text.charAt(at - 1)))) && /\S/.test(text.charAt(at + 1))) return '’';
  return undefined;
}

/** Whether a quotation may begin behind a character, or where there is none. */
function mayOpen(before: string): boolean {
  return before === '' || /[\s([{—–-]/.test(before);
}

function closes(text: string, at: number, mark: string, closing: OpenQuotation): boolean {
  switch (closing) {
    case '”':
      return mark === '”' || mark === '»' || (mark === '"' && !/\s/.test(text.charAt(at - 1)));
    case '"':
      return mark === '"' || mark === '”';
    case '’':
      return (mark === '’' || mark === "'") && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1)) && !/\s/.test(text.charAt(at - 1));
    case undefined:
      return false;
  }
}
