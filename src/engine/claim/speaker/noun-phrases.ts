import type { Mention } from '../name/names';
import { isPeople, isSource, isWriting } from './source-nouns';
import { strongVerbs, weakVerbs } from '../speech-verbs';
import { attributed, ends, hasOffice, hasPeople, holderAfter, isNounPhrase, links, never, pronounAt, type ReadSentence, type Source } from './subjects';
import { bodies, businesses, honorifics, offices } from '../name/titles';
import { isPossessive, type Token } from '../tokens';

/** The noun phrase that starts at an index: a name, past what stands before it, a pronoun, or common nouns. */
export function phraseFrom(sentence: ReadSentence, from: number): Source | undefined {
  const { tokens, mentions, dated } = sentence;
  let at = from;
  while (honorifics.has(tokens[at]?.lower ?? '') || (at > from && tokens[at]?.text === '.')) at++;
  const first = tokens[at];
  if (!first || dated[at] === true) return undefined;
  if (/^(?:he|she|they|him|them)$/.test(first.lower) || (first.lower === 'her' && !isOwner(tokens, at))) return pronounAt(tokens, at);
  if (never.test(first.lower)) return undefined;
  const cited = tokens[from - 2]?.lower === 'according';
  let end = at;
  while (end < tokens.length) {
    const token = tokens[end];
    const mention = mentions.find((candidate) => candidate.first === end);
    if (mention) {
      const noun = attributed(tokens, mention);
      if (noun > 0) return { kind: 'noun', first: at, next: noun };
      const holder = holderAfter(sentence, mention);
      if (holder) return { kind: 'name', mention: holder };
      const role = roleEnd(tokens, mention.next);
      const further = mentions.find((candidate) => candidate.first >= role && candidate.first <= role + 2 && tokens[candidate.first - 1]?.text !== '-');
      if (further && role > mention.next) return { kind: 'name', mention: further };
      const named = nameAfter(sentence, mention, at);
      if (named) return { kind: 'name', mention: named };
      const possessive = isPossessive(tokens[mention.next - 1]) && (tokens[mention.next]?.kind ?? 'mark') !== 'mark';
      if (!possessive && (end === at || !/^(?:of|for|at|from|in|with|by)$/.test(tokens[end - 1]?.lower ?? ''))) return { kind: 'name', mention };
      end = mention.next;
      continue;
    }
    if (!token || (token.kind === 'mark' && !/^['’-]$/.test(token.text)) || dated[end] === true) break;
    if (end > at && /^(?:the|a|an)$/.test(token.lower) && tokens[end - 1]?.kind === 'word' && !links.test(tokens[end - 1]?.lower ?? '')) break;
    if (end > at && (ends.test(token.lower) || (strongVerbs.has(token.lower) && !(cited && isWriting(token.lower))) || (weakVerbs.has(token.lower) && !token.lower.endsWith('s')))) break;
    end++;
    if (end > at + 1 && /^(?:the|its|their)$/.test(first.lower) && (bodies.has(token.lower) || businesses.has(token.lower)) && tokens[end]?.kind === 'word' && !mayGoOn(tokens, end)) break;
  }
  const named = tokens[end]?.text === ',' && end > at ? mentions.find((candidate) => candidate.first > end && candidate.first <= end + 3) : undefined;
  if (named && (sentence.isPerson(named) || hasOffice(tokens, at, end) || isPeople(tokens[end - 1]?.lower ?? '')) && (tokens[named.next]?.kind ?? 'mark') === 'mark') return { kind: 'name', mention: named };
  if (end === at || !isNounPhrase(tokens, at, end)) return undefined;
  if (isMadeBy(tokens, end)) return phraseFrom(sentence, end + 1);
  const author = /^(?:by|from)$/.test(tokens[end]?.lower ?? '') ? mentions.find((candidate) => candidate.first > end && candidate.first <= end + 2) : undefined;
  if (author) return { kind: 'name', mention: author };
  return { kind: 'noun', first: at, next: hasPeople(tokens, at, end) ? described(sentence, at, end) : end };
}

/** "figures released by the ministry": a participle before "by" tells that whose they are follows. */
function isMadeBy(tokens: readonly Token[], by: number): boolean {
  return tokens[by]?.lower === 'by' && /ed$|^(?:sent|written)$/.test(tokens[by - 1]?.lower ?? '');
}

/** "the head of the Board, Ada Brook,": the person that commas set off from the office and the body they hold it in. */
function nameAfter(sentence: ReadSentence, body: Mention, first: number): Mention | undefined {
  const { tokens, mentions } = sentence;
  if (tokens[body.next]?.text !== ',' || sentence.isPerson(body) || !hasOffice(tokens, first, body.first)) return undefined;
  const person = mentions.find((candidate) => candidate.first > body.next && candidate.first <= body.next + 2);
  return person && sentence.isPerson(person) && (tokens[person.next]?.kind ?? 'mark') === 'mark' ? person : undefined;
}

/** "her lawyer", not "according to her". */
function isOwner(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.kind === 'word' && !ends.test(next.lower) && !never.test(next.lower);
}

/** Whether "the company" may go on: "the company secretary", "the company of". */
function mayGoOn(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + 2; index++) {
    const word = tokens[index]?.lower ?? '';
    if (isSource(word) || isPeople(word) || /^(?:of|for|from|in|at|and|[’'-])$/.test(word) || /^\p{Lu}/u.test(tokens[index]?.text ?? '')) return true;
  }
  return false;
}

/** "two people familiar with the talks", "an aide to Ada Brook": to the end of what tells who they are. */
function described({ tokens, mentions }: ReadSentence, first: number, from: number): number {
  const opening = tokens[from]?.lower ?? '';
  const nameless = !/^(?:the|its|his|her|their|our|this)$/.test(tokens[first]?.lower ?? '');
  if (!/^(?:close|familiar|briefed|involved|with|who)$/.test(opening) && !(nameless && (opening !== 'to' || isPeople(tokens[from - 1]?.lower ?? '')) && /^(?:to|in|at|inside|near|on|aboard|among|from)$/.test(opening) && !/^(?:a|an)$/.test(tokens[from + 1]?.lower ?? ''))) return from;
  let end = from;
  while (end < from + 9 && (tokens[end]?.kind === 'word' || /^['’-]$/.test(tokens[end]?.text ?? '')) && !strongVerbs.has(tokens[end]?.lower ?? '')) {
    const mention = mentions.find((candidate) => candidate.first === end);
    if (mention && opening !== 'who') return mention.next;
    end++;
  }
  return tokens[end - 1]?.kind === 'word' ? end : from;
}

/** Past the office in small letters that follows the name of a body: "Quay Board spokeswoman". */
function roleEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < from + 4 && tokens[end]?.kind === 'word' && /^\p{Ll}/u.test(tokens[end]?.text ?? '') && !ends.test(tokens[end]?.lower ?? '')) end++;
  if (!offices.has(tokens[end - 1]?.lower ?? '')) return from;
  return tokens[end]?.text === ',' ? end + 1 : end;
}
