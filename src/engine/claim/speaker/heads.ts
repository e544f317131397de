import type { Mention } from '../name/names';
import { isDocument } from './source-nouns';
import { isPossessive } from '../tokens';
import { strongVerbs, weakVerbs } from '../speech-verbs';
import { attributed, clauseStart, ends, hasPeople, holderAfter, isAdjunct, isNounPhrase, links, mentionAt, never, type ReadSentence, type Source } from './subjects';

/** "a spokesman for Hravec", "Tomas Roe of the campaign group Quiet Nights": the last name may only tell whose the speaker is. */
export function headOf(sentence: ReadSentence, mention: Mention): Source {
  const { tokens, mentions } = sentence;
  const holder = holderAfter(sentence, mention);
  if (holder) return { kind: 'name', mention: holder };
  const seen = seenBy(sentence, mention.first);
  if (seen) return seen;
  const further = attributed(tokens, mention);
  if (further > 0) return { kind: 'noun', first: tokens[mention.first - 1]?.lower === 'the' ? mention.first - 1 : mention.first, next: further };
  const whose = mentionAt(sentence, mention.first - 1);
  let link = (whose && isPossessive(tokens[whose.next - 1]) ? whose.first : mention.first) - 1;
  while (link >= 0 && mention.first - link < 6 && tokens[link]?.kind === 'word' && !mentionAt(sentence, link) && !links.test(tokens[link]?.lower ?? '') && !clauseStart.test(tokens[link]?.lower ?? '')) link--;
  if (link < 1 || !links.test(tokens[link]?.lower ?? '')) return { kind: 'name', mention };
  const owner = mentions.find((candidate) => candidate.next === link || (candidate.next === link - 1 && tokens[link - 1]?.text === ',' && sentence.isPerson(candidate)));
  if (owner) return { kind: 'name', mention: owner };
  if (/^(?:from|by)$/.test(tokens[link]?.lower ?? '') && isDocument(tokens[link - 1]?.lower ?? '')) return { kind: 'name', mention };
  const noun = commonNoun(sentence, link - 1);
  if (noun?.kind === 'noun' && !isAdjunct(tokens, noun.first) && hasPeople(tokens, noun.first, noun.next)) return { kind: 'noun', first: noun.first, next: mention.next };
  return { kind: 'name', mention };
}

/** "documents seen by the Courier": what was seen, where who saw it stands at an index. */
function seenBy(sentence: ReadSentence, at: number): Source | undefined {
  const { tokens } = sentence;
  let by = at - 1;
  while (by > at - 4 && /^(?:the|this|our)$/.test(tokens[by]?.lower ?? '')) by--;
  return tokens[by]?.lower === 'by' && /^(?:seen|obtained|reviewed|leaked|heard|viewed|read|quoted|cited|examined|studied)$/.test(tokens[by - 1]?.lower ?? '') ? commonNoun(sentence, by - 2) : undefined;
}

/** "the dockworkers' union", "police", "two officials of the board", "one of them": from the noun back to where its phrase begins. */
export function commonNoun(sentence: ReadSentence, noun: number): Source | undefined {
  const { tokens, dated } = sentence;
  if (tokens[noun]?.kind !== 'word') return undefined;
  const seen = seenBy(sentence, noun);
  if (seen) return seen;
  if (tokens[noun]?.lower === 'them' && tokens[noun - 1]?.lower === 'of') return { kind: 'noun', first: noun - 2, next: noun + 1 };
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
