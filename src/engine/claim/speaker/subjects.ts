import type { Mention } from '../name/names';
import { isPeople, isSource } from './source-nouns';
import { strongVerbs } from '../speech-verbs';
import { bodies, businesses, offices } from '../name/titles';
import { isPossessive, type Token } from '../tokens';

/** Whom a sentence's own words make the source of what it states, before the rest of the article is asked who that is. */
export type Source =
  | { readonly kind: 'name'; readonly mention: Mention }
  /** `aside` where it stands in the middle of what is said: "the crane, she said, was old". */
  | { readonly kind: 'pronoun'; readonly word: string; readonly at: number; readonly aside: boolean }
  /** A noun phrase: first token and the one after its last. */
  | { readonly kind: 'noun'; readonly first: number; readonly next: number };

export type NounSource = Source & { readonly kind: 'noun' };

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

/** Words that never open a phrase for somebody. */
export const never =
  /^(?:that|to|in|on|at|by|with|from|it|this|there|if|how|why|what|not|whether|about|for|of|as|so|and|but|or|after|before|during|when|without|while|until|under|over|into|sorry|yes|no|nothing|more|less|him|us|me|you|i)$/;

/** Words that end such a phrase. */
export const ends =
  /^(?:that|who|which|when|after|before|seen|and|but|as|has|had|have|was|were|is|are|because|while|although|on|during|in|at|with|familiar|briefed|close|we|you|he|she|they|will|would|could|can|may|might|did|does|to|by|also|always|never|nor)$/;

/** A pronoun as a source. */
export function pronounAt(tokens: readonly Token[], at: number): Source {
  const verb = tokens[at + 2];
  return { kind: 'pronoun', word: (tokens[at]?.lower ?? '').replace(/'.*/, ''), at, aside: /^[,”"]$/.test(tokens[at - 1]?.text ?? '') && (verb === undefined || verb.kind === 'mark') };
}

/** "Quay Board Secretary-General Ada Brook": the person whose office alone, in capitals, parts them from the name of a body. */
export function holderAfter({ tokens, mentions }: ReadSentence, { next }: Mention): Mention | undefined {
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
  /^(?:years?|months?|weeks?|days?|hours?|time|vote|without|per|cent|percent|million|billion|half|much|many|here|there|him|her|them|us|me|it|one|also|too|out|up|down|over|off|on|in|back|away|through|under|into|ago|later|earlier|first|last|next|place|thing|way)$/;

/** Whether tokens may be a noun phrase that somebody is called by. */
export function isNounPhrase(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]?.lower ?? '';
  const last = tokens[to - 1];
  if (never.test(first) || to - from > 9 || last?.kind !== 'word' || notHeads.test(last.lower)) return false;
  for (let index = from; index < to; index++) if (/^(?:is|are|was|were|be|been|had|has|have|will|would|could|can|he|she|they|it|that|if|because|walked|got|went)$/.test(tokens[index]?.lower ?? '')) return false;
  return true;
}

/** Behind these stands what tells which people or whose. */
export const links = /^(?:of|for|at|from|in|with|to|on|below|above|near|behind|inside|outside|around|across|aboard|among)$/;

/** Words that open a clause. */
export const clauseStart = /^(?:and|but|while|because|although|though|that|which|when|where|if|after|before|since|than|whether|as|so|or|what|how)$/;

/** "the Tarnish health ministry": past the body or people in small letters that a name of one word stands before; 0 where none follow. */
export function attributed(tokens: readonly Token[], mention: Mention): number {
  if (mention.next - mention.first > 1 || isPossessive(tokens[mention.first])) return 0;
  let end = mention.next;
  while (end < mention.next + 3 && tokens[end]?.kind === 'word' && /^\p{Ll}/u.test(tokens[end]?.text ?? '') && !ends.test(tokens[end]?.lower ?? '') && !strongVerbs.has(tokens[end]?.lower ?? '')) {
    const word = tokens[end]?.lower ?? '';
    end++;
    if (!offices.has(word) && !/^[’'-]$/.test(tokens[end]?.text ?? '') && (bodies.has(word) || businesses.has(word) || (isPeople(word) && /s$|people$/.test(word))) && !isSource(tokens[end]?.lower ?? '') && !isPeople(tokens[end]?.lower ?? '')) return end;
  }
  return 0;
}

/** "In her letter to the board Ada Brook": a phrase behind a preposition is no subject. */
export function isAdjunct(tokens: readonly Token[], first: number): boolean {
  return /^(?:in|on|at|with|during|under|by|through|for|to|from|of)$/.test(tokens[first - 1]?.lower ?? '');
}

/** Whether a phrase is about people who speak, so that what follows "of" or "for" only tells whose they are. */
export function hasPeople(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const word = tokens[index]?.lower ?? '';
    if (isSource(word) || isPeople(word) || /^(?:member|leaders?|representatives?|head|\w{3,}(?:er|or|ist|ian))$/.test(word)) return true;
  }
  return false;
}
