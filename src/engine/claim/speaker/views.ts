import type { Mention } from '../name/names';
import { phraseFrom } from './noun-phrases';
import { pronounAt, type ReadSentence, type Source } from './subjects';
import { isPossessive, type Token } from '../tokens';

const views = /^(?:view|views|opinion|account|telling|estimation|reckoning|count|sums|arithmetic|tally|estimate|estimates|words|mind|eyes|figures|calculation|calculations|version|reading|judgment|judgement|lights|experience|assessment)$/;

const statements = /^(?:answer|answers|version|account|line|view|position|reply|response|explanation|theory|message|verdict|take|argument|claim|reaction|story|guess|hunch|conclusion|advice|promise|warning|demand|estimate|reading|diagnosis|complaint|comment|forecast|testimony|evidence|point|belief|impression|suspicion|hope|fear)$/;

/** "her reckoning", "his own account". */
export function isOpinion(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[tokens[at]?.lower === 'own' ? at + 1 : at]?.lower ?? '';
  return /^(?:count|sums|reckoning|estimate|account|view|opinion|words|telling)$/.test(noun);
}

/** "by their account", "…, in her own view, …": set off, so that it is of the whole sentence. */
function isOwnView(tokens: readonly Token[], at: number): boolean {
  const setOff = (tokens[at - 1]?.kind ?? 'mark') === 'mark' || tokens[at]?.lower === 'by';
  return setOff && /^(?:his|her|their)$/.test(tokens[at + 1]?.lower ?? '') && isOpinion(tokens, at + 2);
}

/** "In Ada Brook's view", "to the union's mind": whose view it is, where a preposition stands at an index. */
export function viewOf(sentence: ReadSentence, at: number): Source | undefined {
  if (!/^(?:in|by|on|to|from|at)$/.test(sentence.tokens[at]?.lower ?? '')) return undefined;
  if (isOwnView(sentence.tokens, at)) return pronounAt(sentence.tokens, at + 1);
  const owner = ownerFrom(sentence, at + 1);
  if (!owner) return undefined;
  const noun = sentence.tokens[owner.next]?.lower === 'own' ? owner.next + 1 : owner.next;
  if (sentence.tokens[at]?.lower === 'on' && sentence.tokens[noun]?.lower === 'account') return undefined;
  return views.test(sentence.tokens[noun]?.lower ?? '') ? owner.source : undefined;
}

/** "Ada Brook's answer was short", "The government's line is that": who opens the sentence as the owner of a statement. */
export function statementOf(sentence: ReadSentence): Source | undefined {
  const { tokens } = sentence;
  if (/^(?:his|her|their)$/.test(tokens[0]?.lower ?? '') && (isOpinion(tokens, 1) || (statements.test(tokens[1]?.lower ?? '') && tokens[3]?.lower === 'that')) && tokens.slice(2, 9).some(({ lower }) => /^(?:is|was)$/.test(lower))) return pronounAt(tokens, 0);
  const owner = ownerFrom(sentence, 0);
  if (!owner) return undefined;
  let noun = owner.next;
  while (noun < owner.next + 3 && tokens[noun]?.kind === 'word' && !statements.test(tokens[noun]?.lower ?? '')) noun++;
  const stated = statements.test(tokens[noun]?.lower ?? '') && (/^(?:is|was|remains|that|has)$|^[:,]$/.test(tokens[noun + 1]?.lower ?? '') || tokens.slice(noun + 1, noun + 8).some((token, at, those) => token.text === ':' || (/^(?:is|was)$/.test(token.lower) && those[at + 1]?.lower === 'that')));
  return stated ? owner.source : undefined;
}

const sent = /^(?:messages?|words?|comments?|reactions?|response|reply|news|confirmation|praise|criticism|warnings?|assurances?|advice|denial|apology|congratulations|condolences|complaints?|demands?|appeals?|thanks|signals?|numbers?|figures?|line|verdict|insights?)$/;

/** "The message from Ada Brook was clear", "From Ada Brook came a warning": whom it comes from. */
export function senderOf(sentence: ReadSentence): Source | undefined {
  const { tokens, quoted } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.lower !== 'from' || quoted[at] === true) continue;
    const opens = at === 0 ? tokens.findIndex((token, index) => index < 8 && /^(?:came|comes)$/.test(token.lower)) : -1;
    const said = at === 0 ? opens > 0 && tokens.slice(opens, opens + 5).some((token) => sent.test(token.lower) || token.lower === 'statement') : sent.test(tokens[at - 1]?.lower ?? '') || (/^(?:came|comes)$/.test(tokens[at - 1]?.lower ?? '') && tokens.slice(0, at).some(({ lower }) => sent.test(lower) || /^(?:more|details)$/.test(lower)));
    if (said) return phraseFrom(sentence, at + 1);
  }
  return undefined;
}

/** The owner that a possessive makes of the words from an index. */
function ownerFrom(sentence: ReadSentence, from: number): { readonly source: Source; readonly next: number } | undefined {
  const { tokens, mentions } = sentence;
  const mention = mentions.find((candidate) => candidate.first >= from && candidate.first <= from + 3);
  let end = from;
  while (end < from + 6 && (isInside(mention, end) || ((tokens[end]?.kind === 'word' || tokens[end]?.text === '.') && !isPossessive(tokens[end]) && !/^[’']$/.test(tokens[end + 1]?.text ?? '')))) end++;
  const bare = /s$/.test(tokens[end]?.lower ?? '') && /^[’']$/.test(tokens[end + 1]?.text ?? '');
  if (tokens[end]?.kind !== 'word' || (!bare && !isPossessive(tokens[end]))) return undefined;
  const next = end + (bare ? 2 : 1);
  if (mention && mention.next >= end && mention.next <= next) return { source: { kind: 'name', mention }, next };
  return /^(?:the|its|their|our)$/.test(tokens[from]?.lower ?? '') ? { source: { kind: 'noun', first: from, next: end + 1 }, next } : undefined;
}

/** Whether more of a name follows an index: "the Fitters’ League". */
function isInside(mention: Mention | undefined, at: number): boolean {
  return mention !== undefined && at >= mention.first && at < mention.next - 1;
}
