import { apposition } from './apposition';
import { citation } from './citation';
import { impliedSource } from './implied-source';
import { forceOf, type Force } from './saying';
import { mayInvert } from './speech-verbs';
import type { ReadSentence, Source } from './subjects';
import { subjectAfter, subjectBefore } from './verb-subjects';

export interface Attribution {
  readonly source: Source;
  readonly strength: Force;
  /** The verb can mean nothing but saying, so that whatever is its subject speaks. */
  readonly plain: boolean;
}

const plainVerbs = /^(?:said|says|say|told|tells|tell|wrote|writes|replied|insists?|insisted|testified|explains|explained|argues|argued|warns|warned|complains|complained|claims|claimed)$/;

/** The source that a sentence names, by the verb of saying or "according to" outside its quotations. */
export function findAttribution(sentence: ReadSentence): Attribution | undefined {
  const cited = citation(sentence);
  if (cited) return { source: cited, strength: 'strong', plain: false };
  let strong: Source | undefined;
  let weak: Source | undefined;
  let plain = false;
  for (let at = 0; at < sentence.tokens.length; at++) {
    const force = sentence.quoted[at] === true ? undefined : forceOf(sentence, at);
    if (!force) continue;
    const source = subjectOf(sentence, at, weak);
    if (source?.kind === 'pronoun' && /^(?:we|i)$/.test(source.word)) continue;
    if (force === 'weak' || (source?.kind === 'noun' && /^(?:which|whom)$/.test(sentence.tokens[source.first - 1]?.lower ?? ''))) weak ??= source;
    else if (source && (!strong || closesSentence(sentence, source, at))) {
      strong = source;
      plain = plainVerbs.test(sentence.tokens[at]?.lower ?? '');
    }
  }
  if (strong) return { source: strong, strength: 'strong', plain };
  weak ??= impliedSource(sentence);
  return weak && { source: weak, strength: 'weak', plain: false };
}

/** "…, Voss said.": the outermost source stands at the end, set off by a comma or a quotation. */
function closesSentence(sentence: ReadSentence, source: Source, verb: number): boolean {
  const first = source.kind === 'name' ? source.mention.first : source.kind === 'noun' ? source.first : verb - 1;
  const { tokens } = sentence;
  if (first > verb) return source.kind === 'name' && /^[,”"’—–]$/.test(tokens[verb - 1]?.text ?? '');
  if (tokens[verb + 1]?.lower === 'that') return false;
  const after = tokens[verb + 1];
  return (after === undefined || after.kind === 'mark' || sentence.dated[verb + 1] === true || /^(?:on|in|at|late|last|during|through)$/.test(after.lower)) && /^[,”"]$/.test(tokens[first - 1]?.text ?? '');
}

function subjectOf(sentence: ReadSentence, at: number, weak: Source | undefined): Source | undefined {
  const { tokens } = sentence;
  const after = mayInvert(tokens[at]?.lower ?? '') ? subjectAfter(sentence, at) : undefined;
  if (after?.kind === 'name' && (tokens[after.mention.next]?.kind ?? 'mark') === 'mark') return after;
  if (tokens[at - 1]?.text === ',') {
    const named = apposition(sentence, at - 1);
    if (named) return named;
  }
  return after ?? subjectBefore(sentence, at, weak);
}
