import type { Span } from '../model';

const press =
  /\b(?:post|times|news|newswire|courier|herald|gazette|press|agency|ledger|journal|tribune|standard|observer|mail|daily|weekly|online|today|wire|service|radio|tv|star|beacon|letter|chronicle|telegraph|guardian|independent|review|report|reporter|bulletin|echo|argus|advertiser|voice|mirror|sun|express|record|register|dispatch|examiner|sentinel|monitor|morning|magazine|digest|desk|broadcasting|media)\b/i;
const menu =
  /^(?:home|news|world|sport|sports|business|politics|opinion|culture|weather|traffic|jobs|latest|menu|markets|companies|video|photos|subscribe|sign in|log ?in|register|live|local|science|health|money|tech|technology|travel|skip to.*|sections?|search|share|share this.*|user profile|advertisement|companies|analysis|explainer|about|about us|contact|contact us|letters|terms.*|privacy.*|all rights reserved)$/i;

/** A part of an outlet, beside whose name it stands: "National Desk". */
const section = /^(?:the )?(?:(?:national|foreign|city|news|business|sports?|world|metro|political|politics|web|digital|online|photo|features|local|state|home|international|editorial|night) )?(?:desk|staff|newsroom|bureau|team)$/i;

/**
 * Who published an article: the masthead above its headline or the name in its copyright line, whichever the rest of
 * the furniture bears out; undefined where nothing looks like one.
 */
export function outletName(text: string, furniture: readonly Span[], prose: readonly Span[]): string | undefined {
  const start = prose[0]?.start ?? text.length;
  const lines = furniture.slice(0, 12).concat(furniture.slice(12).slice(-24)).map((span) => ({ above: span.start < start, words: text.slice(span.start, Math.min(span.end, span.start + 200)) }));
  const lower = lines.map((line) => line.words.toLowerCase());
  let best: string | undefined;
  let bestScore = 2.5;
  for (const [index, { above, words }] of lines.entries()) {
    const owned = /(?:©|\([cC]\)|^[Cc]opyright)\s*(?:[Cc]opyright\s*)?(?:\d{4}\s*)?(.+)/u.exec(words)?.[1];
    if (!above && owned === undefined) continue;
    const parts = owned === undefined ? words.split(/\s+[—–/-]+\s+|\s*[|·•>»›★▾☰≡]\s*|\s*\/\/\s*|\s{2,}/u) : [owned.split(/[.|,]|(?: All rights)/)[0] ?? ''];
    for (const [place, part] of parts.entries()) {
      const name = part.replace(/\{\{.*?\}\}/g, '').trim();
      const score = rate(name, lower) + (index === 0 ? 1.5 : 0) + (place === 0 && owned === undefined ? 1.5 : 0) - (parts.length > 3 && place > 0 ? 2 : 0) - (index > 0 && !name.includes(' ') && !press.test(name) ? 1 : 0) - (index > 4 && owned === undefined ? 1 : 0);
      if (name && score > bestScore) {
        best = name;
        bestScore = score;
      }
    }
  }
  return best === undefined ? undefined : tidy(best);
}

function rate(name: string, lines: readonly string[]): number {
  const words = name.split(/\s+/);
  if (name.length < 2 || name.length > 40 || words.length > 6 || menu.test(name) || section.test(name) || /\d{1,2}[:.]\d\d|[?!:@]|^(?:By|by|Updated|Published|Posted)\b/.test(name)) return -10;
  let score = press.test(name) ? 2 : 0;
  if (words.filter((word) => /^\p{Lu}|^(?:of|and|the|&)$/u.test(word)).length === words.length) score += 1;
  const core = name.replace(/^The /i, '').toLowerCase();
  score += Math.min(2, lines.filter((line) => line.includes(core)).length - 1);
  if (name.includes(',') || /^\p{Ll}+ /u.test(name)) score -= 1.5;
  return words.length > 1 ? score + 0.5 : press.test(name) ? score : score - 0.5;
}

/** "THE MARRIN POST" is written "The Marrin Post"; acronyms stay. Company forms are left off. */
function tidy(name: string): string {
  const bare = name.replace(/\s*[—–-]+$/, '').replace(/,? (?:Ltd|Limited|Inc|LLC|plc|GmbH|AG|AS|BV|Pty)\.?$/i, '');
  return bare.length > 5 && bare === bare.toUpperCase() ? bare.replace(/\p{L}+/gu, (word) => (word.length < 3 && !/^(?:of|to|in|my)$/i.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase())) : bare;
}
