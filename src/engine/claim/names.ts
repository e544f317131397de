import type { Name } from '../model';
import { isStopWord } from '../words';
import { monthNumber, weekdayName } from './calendar';
import type { Token } from './tokens';

/** Words before a name that tell a person's role and are no part of the name. */
const titles = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady capt captain gen general sen senator rep representative gov
  governor lt lieutenant col colonel sgt sergeant maj major cpl adm admiral rev reverend hon president vice prime minister
  secretary mayor chief chancellor chairman chairwoman chair director judge justice sheriff detective inspector
  superintendent constable officer king queen prince princess pope bishop archbishop ambassador eam mp mla spokesman
  spokeswoman spokesperson deputy former acting foreign external affairs defence finance home interior health education
  environment transport labor labour energy trade commerce state executive managing coach commissioner councillor
  attorney principal eam pm cm ceo cfo fire police field marshal professor nurse pastor father sister brother head
  manager captain owner`.split(/\s+/),
);

const linking = new Set(['of', 'de', 'la', 'le', 'van', 'von', 'der', 'den', 'da', 'di', 'del', 'bin', 'al', 'el', '&']);

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Words of the name without titles, lower case. */
  readonly key: readonly string[];
}

/** The names of one sentence as written, titles left off; `known` tells words that are names elsewhere in the article. */
export function findMentions(text: string, tokens: readonly Token[], known: ReadonlySet<string>): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const end = sequenceEnd(tokens, at, known);
    if (end > at) {
      const mention = asMention(text, tokens, at, end);
      if (mention) found.push(mention);
      at = end;
    } else at++;
  }
  return found;
}

function isCapital(token: Token | undefined): token is Token {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

function sequenceEnd(tokens: readonly Token[], at: number, known: ReadonlySet<string>): number {
  const first = tokens[at];
  if (!isCapital(first) || isCalendar(first)) return at;
  if (opens(tokens, at) && (isStopWord(first.lower) || (!known.has(first.lower) && !isCapital(tokens[at + 1]) && !isAcronym(first)))) return at;
  if (isStopWord(first.lower) && !isAcronym(first) && first.text.length > 1) return at;
  let end = at + 1;
  for (;;) {
    const token = tokens[end];
    if (!token) break;
    if (isCapital(token) && token.spaced && !isCalendar(token) && !(isStopWord(token.lower) && !isAcronym(token))) end++;
    else if (token.text === '.' && !token.spaced && isInitialOrTitle(tokens[end - 1]) && isCapital(tokens[end + 1])) end++;
    else if (token.text === '-' && !token.spaced && isCapital(tokens[end + 1]) && !tokens[end + 1]?.spaced) end += 2;
    else if (linking.has(token.lower) && isCapital(tokens[end + 1]) && token.spaced) end += 2;
    else break;
  }
  return end;
}

function opens(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || /^["“‘(•:]$/.test(before.text);
}

function isAcronym(token: Token): boolean {
  return /^(?:\p{Lu}\.?){2,}$/u.test(token.text);
}

function isCalendar(token: Token): boolean {
  return weekdayName(token.lower) !== undefined || (token.text.length > 3 && token.lower !== 'may' && token.lower !== 'march' && monthNumber(token.lower) !== undefined);
}

function isInitialOrTitle(token: Token | undefined): boolean {
  return token !== undefined && (token.text.length === 1 || titles.has(token.lower));
}

function asMention(text: string, tokens: readonly Token[], at: number, end: number): Mention | undefined {
  let start = at;
  while (start < end - 1 && (titles.has(tokens[start]?.lower ?? '') || tokens[start]?.text === '.' || (linking.has(tokens[start]?.lower ?? '') && start > at))) start++;
  const first = tokens[start];
  const last = tokens[end - 1];
  if (!first || !last) return undefined;
  const key: string[] = [];
  for (let index = start; index < end; index++) {
    const token = tokens[index];
    if (token?.kind === 'word') key.push(token.lower.replace(/'s$/, ''));
  }
  if (key.length === 1 && titles.has(key[0] ?? '') && !isAcronym(first)) return undefined;
  const possessive = /['’]s$/.test(last.text) ? 2 : 0;
  return { start: first.start, end: last.end - possessive, text: text.slice(first.start, last.end - possessive), key };
}

/** Mentions of all sentences of an article, each with the fullest form of its name in the article. */
export function joinVariants(sentences: readonly (readonly Mention[])[], text: string): Name[][] {
  const forms = new Map<string, { text: string; key: readonly string[]; count: number }>();
  for (const mention of sentences.flat()) {
    const id = mention.key.join(' ');
    const form = forms.get(id);
    if (form) form.count++;
    else forms.set(id, { text: mention.text, key: mention.key, count: 1 });
  }
  const acronyms = definedAcronyms(text);
  const all = [...forms.values()];
  const byWord = new Map<string, typeof all>();
  for (const form of all) for (const word of new Set(form.key)) (byWord.get(word) ?? byWord.set(word, []).get(word))?.push(form);
  const canonical = new Map<string, string>();
  for (const form of all) {
    const id = form.key.join(' ');
    const defined = form.key.length === 1 ? acronyms.get(id) : undefined;
    canonical.set(id, defined ?? fullest(form, byWord.get(form.key.at(-1) ?? '') ?? []));
  }
  return sentences.map((mentions) =>
    mentions.map(({ start, end, text: written, key }) => ({ start, end, text: written, canonical: canonical.get(key.join(' ')) ?? written })),
  );
}

function fullest(form: { text: string; key: readonly string[] }, candidates: readonly { text: string; key: readonly string[]; count: number }[]): string {
  let best = form;
  for (const candidate of candidates) {
    if (candidate.key.length <= best.key.length || candidate.key.length > 5) continue;
    const same = candidate.key.at(-1) === form.key.at(-1) || candidate.key[0] === form.key[0];
    if (same && isSubsequence(form.key, candidate.key)) best = candidate;
  }
  return best.text;
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) {
    const wanted = short[at];
    if (wanted !== undefined && (word === wanted || (wanted.length === 1 && word.startsWith(wanted)))) at++;
  }
  return at === short.length;
}

/** "Marine and Industrial Accident Board (MIAB)": short forms that the text itself explains. */
function definedAcronyms(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const match of text.matchAll(/\(([\p{Lu}]{2,8})\)/gu)) {
    const short = match[1] ?? '';
    const before = text.slice(Math.max(0, match.index - 120), match.index).trim();
    const words = before.split(/[\s-]+/);
    for (let take = short.length; take <= Math.min(words.length, short.length + 4); take++) {
      const part = words.slice(-take);
      const initials = part.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0)).join('');
      if (initials === short && /^\p{Lu}/u.test(part[0] ?? '')) {
        found.set(short.toLowerCase(), part.join(' '));
        break;
      }
    }
  }
  return found;
}
