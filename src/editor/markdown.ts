import type { Span } from '../engine/model';

/**
 * Article text for a Markdown string, as text and nothing else: every ASCII punctuation character is escaped
 * (CommonMark 2.4), and line breaks, which could start a block, become spaces. `MarkdownString.appendText` would do, but
 * makes every space unbreakable, so that long sentences run out of the hover.
 */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** The same, the given stretches strong. Spans are offsets into `text`, in order and apart from each other. */
export function withStrong(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of spans) {
    const strong = text.slice(start, end);
    // Strong text may not begin or end with a space.
    const head = strong.length - strong.trimStart().length;
    const tail = strong.length - strong.trimEnd().length;
    if (head === strong.length) continue;
    parts.push(plain(text.slice(done, start + head)), '**', plain(strong.trim()), '**');
    done = end - tail;
  }
  parts.push(plain(text.slice(done)));
  return parts.join('');
}
