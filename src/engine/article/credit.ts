import type { Span } from '../model';

const agency = '\\p{Lu}[\\p{L}&.-]*(?: \\p{Lu}[\\p{L}&.-]*){0,3}';
const patterns: readonly RegExp[] = [
  new RegExp(`^[Bb]ased [Oo]n (?:an? )?(${agency})(?:['’]s)? [Rr]eport`, 'u'),
  new RegExp(`^[—–-] ?(${agency})(?:, (?:with|and)\\b|$)`, 'u'),
  new RegExp(`^(${agency}) (?:[\\p{L}. ]{0,40})contributed (?:to|from)\\b`, 'u'),
  new RegExp(`^(?:[Aa]dditional [Rr]eporting(?: by)?|[Ss]ource|[Vv]ia|[Cc]redit)s?: (${agency})$`, 'u'),
  new RegExp(`^(?:By|From) (?:[\\p{L}’' ]+ and )?(\\p{Lu}{2,6}|${agency} (?:Agency|Service|Press|Wire|Newswire))(?: and .*)?(?:$| ?\\|)`, 'u'),
  /^\((\p{Lu}[\p{L}&]{1,20}(?: \p{Lu}[\p{L}]+){0,2})\)(?: |$)/u,
  /\((\p{Lu}{2,6}|\p{Lu}\p{Ll}+(?:\p{Lu}\p{L}*)*(?: \p{Lu}\p{L}+){0,2})(?:\/[\p{L}.]+)?\)\s*(?:[—–:-]+|$)/u,
  /^(\p{Lu}{2,6})$/u,
];

/** The agency or outlet that a line of furniture credits the text to: a dateline, a sign-off, a byline. */
export function creditLine(text: string, furniture: readonly Span[], prose: readonly Span[]): string | undefined {
  const first = prose.find((span) => span.end - span.start > 100)?.start ?? 0;
  const last = prose.at(-1)?.end ?? text.length;
  const near = furniture.filter((span) => span.end - span.start < 120 && (span.start >= last || (span.start < first && span.start > 0)));
  for (const [index, pattern] of patterns.entries())
    for (const span of near) {
      const words = text.slice(span.start, span.end);
      const named = pattern.exec(words)?.[1];
      if (named === undefined || (index === patterns.length - 1 && !isAlone(words))) continue;
      return named.replace(/ (?:writer|staff|reporter)\b.*$/, '');
    }
  return undefined;
}

/** Capitals that stand alone are an agency's unless they are a word of the page. */
function isAlone(words: string): boolean {
  return !/^(?:NEWS|MENU|LIVE|SHARE|WORLD|SPORT|HOME|PRINT|TAGS|MORE|VIDEO|U\.?S|UK|TOP|CITY|JOBS|END|BACK)$/.test(words);
}
