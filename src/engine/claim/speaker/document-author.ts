import { bodyMeant, bodyOf } from './body-meant';
import { phraseFrom } from './noun-phrases';
import { isLetter, isPeople, isSource, isWriting } from './source-nouns';
import type { Speaker, SpokenOf, SpokenSentence } from './spoken-of';
import { mentionAt, type NounSource, type Source } from './subjects';
import { withoutPossessive } from '../../words';

/** Whose a document is: "Brook's letter", "a report by Norvik", "the company's statement", "its filing", "the report" that somebody was cited from. */
export function authorOf(known: SpokenOf, { first, next }: NounSource, sentence: SpokenSentence, head: string, owned: number): Speaker | undefined {
  const { mentions, tokens } = sentence;
  const owner = mentions.find((mention) => mention.first >= first && mention.next < next && (known.isPerson(mention) || (mention.next - 1 === owned && owned === next - 2) || (mention.next === next - 1 && isLetter(head))));
  if (owner) return known.named(owner);
  const link = isWriting(head) ? linkAfter(sentence, first, next) : -1;
  if (link > 0) {
    const author = mentions.find((mention) => mention.first > link && mention.first < link + 6);
    if (author && (author.first <= link + 2 || isCalled(sentence, author.first))) return known.named(author);
    const phrase = phraseFrom(sentence, link + 1);
    if (phrase?.kind === 'noun') return bodyOf(known, sentence, phrase.first, phrase.next);
  }
  if (owned > 0) {
    const body = bodyMeant(known, withoutPossessive(tokens[owned]?.lower ?? ''), []);
    if (body === undefined) return isWriting(head) ? bodyOf(known, sentence, first, owned + 1) : undefined;
    return { name: body, person: false };
  }
  if (!isWriting(head)) return undefined;
  const sender = tokens[next]?.lower === 'that' ? senderAt(sentence, next + 1) : undefined;
  if (sender) return sender.kind === 'name' ? known.named(sender.mention) : sender.kind === 'noun' ? bodyOf(known, sentence, sender.first, sender.next) : undefined;
  const opening = tokens[first]?.lower ?? '';
  if (/^(?:its|their)$/.test(opening)) return known.last?.person === false ? known.last : known.lastBody === undefined ? undefined : { name: known.lastBody, person: false };
  if (/^(?:his|her)$/.test(opening)) return known.subject === undefined ? known.last : { name: known.subject, person: true };
  return /^(?:the|this|that)$/.test(opening) ? known.authors.get(head) : undefined;
}

/** "a list that the agency sent us": who gave it. */
function senderAt(sentence: SpokenSentence, at: number): Source | undefined {
  const sender = phraseFrom(sentence, at);
  const next = sender?.kind === 'name' ? sender.mention.next : sender?.kind === 'noun' ? sender.next : 0;
  return /^(?:sent|gave|handed|published|issued|posted|wrote|released|distributed|circulated)$/.test(sentence.tokens[next]?.lower ?? '') ? sender : undefined;
}

/** "by", "of" or "from" in a phrase or right behind it. */
function linkAfter({ tokens }: SpokenSentence, first: number, next: number): number {
  for (let at = first + 1; at <= next; at++) if (/^(?:by|of|from)$/.test(tokens[at]?.lower ?? '')) return at;
  return -1;
}

/** "the law firm Brook": a noun for a body or for people stands before the name. */
function isCalled(sentence: SpokenSentence, at: number): boolean {
  const before = sentence.tokens[at - 1]?.lower ?? '';
  return !mentionAt(sentence, at - 1) && (isSource(before) || isPeople(before));
}
