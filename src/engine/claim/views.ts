import type { ReadSentence, Source } from './subjects';

const views = /^(?:view|views|opinion|account|telling|estimation|reckoning|count|estimate|estimates|words|mind|eyes|figures|calculation|calculations|version|reading|judgment|judgement|lights|experience|assessment)$/;

const statements = /^(?:answer|answers|version|account|line|view|position|reply|response|explanation|theory|message|verdict|take|argument|claim|reaction|story|guess|hunch|conclusion|advice|promise|warning|demand|estimate|reading|diagnosis|complaint|comment|forecast)$/;

/** "In Ada Brook's view", "to the union's mind": whose view it is, where a preposition stands at an index. */
export function viewOf(sentence: ReadSentence, at: number): Source | undefined {
  if (!/^(?:in|by|on|to|from|at)$/.test(sentence.tokens[at]?.lower ?? '')) return undefined;
  const owner = ownerFrom(sentence, at + 1);
  if (!owner) return undefined;
  const noun = sentence.tokens[owner.next]?.lower === 'own' ? owner.next + 1 : owner.next;
  return views.test(sentence.tokens[noun]?.lower ?? '') ? owner.source : undefined;
}

/** "Ada Brook's answer was short", "The government's line is that": who opens the sentence as the owner of a statement. */
export function statementOf(sentence: ReadSentence): Source | undefined {
  const { tokens } = sentence;
  const owner = ownerFrom(sentence, 0);
  if (!owner) return undefined;
  let noun = owner.next;
  while (noun < owner.next + 3 && tokens[noun]?.kind === 'word' && !statements.test(tokens[noun]?.lower ?? '')) noun++;
  return statements.test(tokens[noun]?.lower ?? '') && /^(?:is|was|remains|that|has)$|^[:,]$/.test(tokens[noun + 1]?.lower ?? '') ? owner.source : undefined;
}

/** The owner that a possessive makes of the words from an index. */
function ownerFrom(sentence: ReadSentence, from: number): { readonly source: Source; readonly next: number } | undefined {
  const { tokens, mentions } = sentence;
  const mention = mentions.find((candidate) => candidate.first >= from && candidate.first <= from + 3);
  let end = from;
  while (end < from + 6 && (tokens[end]?.kind === 'word' || tokens[end]?.text === '.') && !tokens[end]?.lower.endsWith("'s") && !/^[’']$/.test(tokens[end + 1]?.text ?? '')) end++;
  const bare = /s$/.test(tokens[end]?.lower ?? '') && /^[’']$/.test(tokens[end + 1]?.text ?? '');
  if (tokens[end]?.kind !== 'word' || (!bare && !tokens[end]?.lower.endsWith("'s"))) return undefined;
  const next = end + (bare ? 2 : 1);
  if (mention && mention.next >= end && mention.next <= next) return { source: { kind: 'name', mention }, next };
  return /^(?:the|its|their|our)$/.test(tokens[from]?.lower ?? '') ? { source: { kind: 'noun', first: from, next: end + 1 }, next } : undefined;
}
