import type { Mention } from './names';
import { isDocument, isPeople, isSource } from './source-nouns';
import { strongVerbs, weakVerbs } from './speech-verbs';
import { bodies, businesses, honorifics, offices } from './titles';
import type { Token } from './tokens';

/** Whom a sentence's own words make the source of what it states, before the rest of the article is asked who that is. */
export type Source =
  | { readonly kind: 'name'; readonly mention: Mention }
  /** `aside` where it stands in the middle of what is said: "the crane, she said, was old". */
  | { readonly kind: 'pronoun'; readonly word: string; readonly at: number; readonly aside: boolean }
  /** A noun phrase: first token and the one after its last. */
  | { readonly kind: 'noun'; readonly first: number; readonly next: number };

export interface ReadSentence {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly isPerson: (mention: Mention) => boolean;
  /** For each token, whether it stands in quotation marks. */
  readonly quoted: readonly boolean[];
  /** For each token, whether it belongs to a date or time. */
  readonly dated: readonly boolean[];
}

/** The name that covers a token. */
export function mentionAt(sentence: ReadSentence, at: number): Mention | undefined {
  return sentence.mentions.find((mention) => mention.first <= at && mention.next > at);
}

const never =
  /^(?:that|to|in|on|at|by|with|from|it|this|there|if|how|why|what|not|whether|about|for|of|as|so|and|but|or|after|before|during|when|without|while|until|under|over|into|sorry|yes|no|nothing|more|less|him|us|me|you|i)$/;
const ends =
  /^(?:that|who|which|when|after|before|seen|and|but|as|has|had|have|was|were|is|are|because|while|although|on|during|in|at|with|familiar|briefed|close|we|you|he|she|they|will|would|could|can|may|might|did|does|to|by)$/;

/** The noun phrase that starts at an index: a name, past what stands before it, a pronoun, or common nouns. */
export function phraseFrom(sentence: ReadSentence, from: number): Source | undefined {
  const { tokens, mentions, dated } = sentence;
  let at = from;
  while (honorifics.has(tokens[at]?.lower ?? '') || (at > from && tokens[at]?.text === '.')) at++;
  const first = tokens[at];
  if (!first || dated[at] === true) return undefined;
  if (/^(?:he|she|they|him|her|them)$/.test(first.lower)) return pronounAt(tokens, at);
  if (never.test(first.lower)) return undefined;
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
      const possessive = tokens[mention.next - 1]?.lower.endsWith("'s") === true && (tokens[mention.next]?.kind ?? 'mark') !== 'mark';
      const link = end > at ? lastLink(tokens, at, end) : -1;
      if (!possessive && link > 0 && hasPeople(tokens, at, link)) return { kind: 'noun', first: at, next: mention.next };
      if (!possessive && (end === at || !/^(?:of|for|at|from|in|with|by)$/.test(tokens[end - 1]?.lower ?? ''))) return { kind: 'name', mention };
      end = mention.next;
      continue;
    }
    if (!token || (token.kind === 'mark' && !/^['’-]$/.test(token.text)) || dated[end] === true) break;
    if (end > at && (ends.test(token.lower) || strongVerbs.has(token.lower) || (weakVerbs.has(token.lower) && !token.lower.endsWith('s')))) break;
    end++;
    if (end > at + 1 && /^(?:the|its|their)$/.test(first.lower) && (bodies.has(token.lower) || businesses.has(token.lower)) && tokens[end]?.kind === 'word' && !mayGoOn(tokens, end)) break;
  }
  const named = tokens[end]?.text === ',' && end > at ? mentions.find((candidate) => candidate.first > end && candidate.first <= end + 3) : undefined;
  if (named && (sentence.isPerson(named) || hasOffice(tokens, at, end) || isPeople(tokens[end - 1]?.lower ?? '')) && (tokens[named.next]?.kind ?? 'mark') === 'mark') return { kind: 'name', mention: named };
  if (end === at || !isNounPhrase(tokens, at, end)) return undefined;
  const author = /^(?:by|from)$/.test(tokens[end]?.lower ?? '') ? mentions.find((candidate) => candidate.first > end && candidate.first <= end + 2) : undefined;
  if (author) return { kind: 'name', mention: author };
  return { kind: 'noun', first: at, next: hasPeople(tokens, at, end) ? described(sentence, at, end) : end };
}

/** Whether "the company" may go on: "the company secretary", "the company of". */
function mayGoOn(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + 2; index++) {
    const word = tokens[index]?.lower ?? '';
    if (isSource(word) || isPeople(word) || /^(?:of|for|from|in|at|and|[’'-])$/.test(word) || /^\p{Lu}/u.test(tokens[index]?.text ?? '')) return true;
  }
  return false;
}

/** Where "of", "for" and the like stand in a phrase; -1 where none does. */
function lastLink(tokens: readonly Token[], from: number, to: number): number {
  for (let index = to - 1; index > from; index--) if (/^(?:of|for|from)$/.test(tokens[index]?.lower ?? '')) return index;
  return -1;
}

/** "two people familiar with the talks", "an aide to Ada Brook": to the end of what tells who they are. */
function described({ tokens, mentions }: ReadSentence, first: number, from: number): number {
  const opening = tokens[from]?.lower ?? '';
  const nameless = !/^(?:the|its|his|her|their|our|this)$/.test(tokens[first]?.lower ?? '');
  if (!/^(?:close|familiar|briefed|involved|with|who)$/.test(opening) && !(nameless && /^(?:to|in|at|inside|near|on|aboard|among|from)$/.test(opening) && !/^(?:a|an)$/.test(tokens[from + 1]?.lower ?? ''))) return from;
  let end = from;
  while (end < from + 9 && (tokens[end]?.kind === 'word' || /^['’-]$/.test(tokens[end]?.text ?? '')) && !strongVerbs.has(tokens[end]?.lower ?? '')) {
    const mention = mentions.find((candidate) => candidate.first === end);
    if (mention && opening !== 'who') return mention.next;
    end++;
  }
  return tokens[end - 1]?.kind === 'word' ? end : from;
}

/** A pronoun as a source. */
export function pronounAt(tokens: readonly Token[], at: number): Source {
  const verb = tokens[at + 2];
  return { kind: 'pronoun', word: tokens[at]?.lower ?? '', at, aside: /^[,”"]$/.test(tokens[at - 1]?.text ?? '') && (verb === undefined || verb.kind === 'mark') };
}

/** Past the office in small letters that follows the name of a body: "Quay Board spokeswoman". */
function roleEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < from + 4 && tokens[end]?.kind === 'word' && /^\p{Ll}/u.test(tokens[end]?.text ?? '') && !ends.test(tokens[end]?.lower ?? '')) end++;
  if (!offices.has(tokens[end - 1]?.lower ?? '')) return from;
  return tokens[end]?.text === ',' ? end + 1 : end;
}

/** "Quay Board Secretary-General Ada Brook": the person whose office alone, in capitals, parts them from the name of a body. */
function holderAfter({ tokens, mentions }: ReadSentence, { next }: Mention): Mention | undefined {
  const holder = mentions.find((candidate) => candidate.title !== '' && candidate.first > next && candidate.first < next + 5);
  if (!holder || !hasOffice(tokens, next, holder.first)) return undefined;
  for (let index = next; index < holder.first; index++) if (!/^\p{Lu}|^-$/u.test(tokens[index]?.text ?? '')) return undefined;
  return holder;
}

/** Whether an office stands among tokens. */
export function hasOffice(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (offices.has(tokens[index]?.lower ?? '')) return true;
  return false;
}

const notHeads =
  /^(?:years?|months?|weeks?|days?|hours?|time|vote|without|per|cent|percent|million|billion|half|much|many|here|there|him|her|them|us|me|it|one|also|too|out|up|down|over|off|on|in|back|away|ago|later|earlier|first|last|next|place|thing|way)$/;

/** Whether tokens may be a noun phrase that somebody is called by. */
export function isNounPhrase(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]?.lower ?? '';
  const last = tokens[to - 1];
  if (never.test(first) || to - from > 9 || last?.kind !== 'word' || notHeads.test(last.lower)) return false;
  for (let index = from; index < to; index++) if (/^(?:is|are|was|were|be|been|had|has|have|will|would|could|can|he|she|they|it|that|if|because|walked|got|went)$/.test(tokens[index]?.lower ?? '')) return false;
  return true;
}

/** Behind these stands what tells which people or whose. */
const links = /^(?:of|for|at|from|in|with|to|on|below|above|near|behind|inside|outside|around|across|aboard|among)$/;

/** Words that open a clause. */
export const clauseStart = /^(?:and|but|while|because|although|though|that|which|when|where|if|after|before|since|than|whether|as|so|or|what|how)$/;

/** "a spokesman for Hravec", "Tomas Roe of the campaign group Quiet Nights": the last name may only tell whose the speaker is. */
export function headOf(sentence: ReadSentence, mention: Mention): Source {
  const { tokens, mentions } = sentence;
  const holder = holderAfter(sentence, mention);
  if (holder) return { kind: 'name', mention: holder };
  const seen = seenBy(sentence, mention.first);
  if (seen) return seen;
  const further = attributed(tokens, mention);
  if (further > 0) return { kind: 'noun', first: tokens[mention.first - 1]?.lower === 'the' ? mention.first - 1 : mention.first, next: further };
  let link = mention.first - 1;
  while (link >= 0 && mention.first - link < 6 && tokens[link]?.kind === 'word' && !mentionAt(sentence, link) && !links.test(tokens[link]?.lower ?? '') && !clauseStart.test(tokens[link]?.lower ?? '')) link--;
  if (link < 1 || !links.test(tokens[link]?.lower ?? '')) return { kind: 'name', mention };
  const owner = mentions.find((candidate) => candidate.next === link);
  if (owner) return { kind: 'name', mention: owner };
  if (/^(?:from|by)$/.test(tokens[link]?.lower ?? '') && isDocument(tokens[link - 1]?.lower ?? '')) return { kind: 'name', mention };
  const noun = commonNoun(sentence, link - 1);
  if (noun?.kind === 'noun' && !isAdjunct(tokens, noun.first) && hasPeople(tokens, noun.first, noun.next)) return { kind: 'noun', first: noun.first, next: mention.next };
  return { kind: 'name', mention };
}

/** "the Tarnish health ministry": past the body or people in small letters that a name of one word stands before; 0 where none follow. */
function attributed(tokens: readonly Token[], mention: Mention): number {
  if (mention.next - mention.first > 1 || tokens[mention.first]?.lower.endsWith("'s") === true) return 0;
  let end = mention.next;
  while (end < mention.next + 3 && tokens[end]?.kind === 'word' && /^\p{Ll}/u.test(tokens[end]?.text ?? '') && !ends.test(tokens[end]?.lower ?? '') && !strongVerbs.has(tokens[end]?.lower ?? '')) {
    const word = tokens[end]?.lower ?? '';
    end++;
    if (!offices.has(word) && !/^[’'-]$/.test(tokens[end]?.text ?? '') && (bodies.has(word) || businesses.has(word) || (isPeople(word) && /s$|people$/.test(word))) && !isSource(tokens[end]?.lower ?? '') && !isPeople(tokens[end]?.lower ?? '')) return end;
  }
  return 0;
}

/** "documents seen by the Courier": what was seen, where who saw it stands at an index. */
function seenBy(sentence: ReadSentence, at: number): Source | undefined {
  const { tokens } = sentence;
  let by = at - 1;
  while (by > at - 4 && /^(?:the|this|our)$/.test(tokens[by]?.lower ?? '')) by--;
  return tokens[by]?.lower === 'by' && /^(?:seen|obtained|reviewed|leaked|heard|viewed|read|quoted|cited|examined|studied)$/.test(tokens[by - 1]?.lower ?? '') ? commonNoun(sentence, by - 2) : undefined;
}

/** "the dockworkers' union", "police", "two officials of the board": from the noun back to where its phrase begins. */
export function commonNoun(sentence: ReadSentence, noun: number): Source | undefined {
  const { tokens, dated } = sentence;
  if (tokens[noun]?.kind !== 'word') return undefined;
  const seen = seenBy(sentence, noun);
  if (seen) return seen;
  let first = noun;
  while (first > 0 && noun - first < 8) {
    const token = tokens[first];
    if (!token || /^(?:the|a|an|its|his|her|their|our|this|these|those|some|two|three|four|several|many|most|another|one)$/.test(token.lower)) break;
    const before = tokens[first - 1];
    if (!before || (before.kind === 'mark' && !/^['’-]$/.test(before.text)) || clauseStart.test(before.lower) || never.test(before.lower) || ends.test(before.lower) || dated[first - 1] === true) break;
    first--;
  }
  const link = tokens[first - 1]?.lower ?? '';
  if (links.test(link) && first > 1) {
    const owner = sentence.mentions.find((candidate) => candidate.next === first - 1);
    if (owner) return { kind: 'name', mention: owner };
    const outer = commonNoun(sentence, first - 2);
    if (outer?.kind === 'noun' && !isAdjunct(tokens, outer.first) && hasPeople(tokens, outer.first, outer.next)) return { kind: 'noun', first: outer.first, next: noun + 1 };
  }
  const opening = tokens[first]?.lower ?? '';
  if (opening.endsWith('ed') && (strongVerbs.has(opening) || weakVerbs.has(opening)) && first < noun) return undefined;
  return isNounPhrase(tokens, first, noun + 1) ? { kind: 'noun', first, next: noun + 1 } : undefined;
}

/** "In her letter to the board Ada Brook": a phrase behind a preposition is no subject. */
export function isAdjunct(tokens: readonly Token[], first: number): boolean {
  return /^(?:in|on|at|with|during|under|by|through|for|to|from|of)$/.test(tokens[first - 1]?.lower ?? '');
}

/** Whether a phrase is about people who speak, so that what follows "of" or "for" only tells whose they are. */
function hasPeople(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const word = tokens[index]?.lower ?? '';
    if (isSource(word) || isPeople(word) || /^(?:member|leaders?|representatives?|head|\w{3,}(?:er|or|ist|ian))$/.test(word)) return true;
  }
  return false;
}
