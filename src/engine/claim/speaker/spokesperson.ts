import { bodyOf } from './body-meant';
import { phraseFrom } from './noun-phrases';
import { isSource } from './source-nouns';
import type { Speaker, SpokenOf, SpokenSentence } from './spoken-of';
import type { NounSource } from './subjects';

/** Whether a noun is for somebody who speaks for others. */
export function isSpokesperson(head: string): boolean {
  return /^spokes(?:man|woman|person|people|men|women)$/.test(head);
}

/** Whom a nameless spokesperson speaks for: "a spokesman for the airline", "a company spokeswoman", "a spokesman" alone. */
export function spokenFor(known: SpokenOf, { first, next }: NounSource, sentence: SpokenSentence): Speaker | undefined {
  const { tokens, mentions } = sentence;
  const head = tokens.findIndex(({ lower }, at) => at >= first && isSpokesperson(lower));
  const owner = mentions.find((mention) => mention.first >= first && mention.next <= Math.max(next, head + 5));
  if (owner && (owner.next === head || /^(?:for|of|at)$/.test(tokens[head + 1]?.lower ?? ''))) return known.named(owner);
  if (/^(?:for|of|at)$/.test(tokens[head + 1]?.lower ?? '')) {
    const phrase = phraseFrom(sentence, head + 2);
    return phrase?.kind === 'noun' ? bodyOf(known, sentence, phrase.first, phrase.next) : undefined;
  }
  const from = /^(?:the|a|an|its|his|her|their|our|one|another)$/.test(tokens[first]?.lower ?? '') ? first + 1 : first;
  if (from < head) return bodyOf(known, sentence, from, head);
  const subject = mentions.find((mention) => mention.first < 6 && mention.next < head && !known.isPerson(mention));
  if (subject) return known.named(subject);
  if (isSource(tokens[0]?.lower ?? '') && /s$|^police$/.test(tokens[0]?.lower ?? '') && tokens[1]?.kind === 'word') return bodyOf(known, sentence, 0, 1);
  const opening = phraseFrom(sentence, 0);
  const noun = opening?.kind === 'noun' && opening.next < first ? bodyOf(known, sentence, opening.first, opening.next) : undefined;
  return noun ?? (known.lastBody === undefined ? undefined : { name: known.lastBody, person: false });
}
