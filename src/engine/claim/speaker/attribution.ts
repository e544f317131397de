import { apposition } from './apposition';
import { citation } from './citation';
import { impliedSource } from './implied-source';
import { forceOf, type Force } from './saying';
import { mayInvert, plainVerbs } from '../speech-verbs';
import { honorifics, offices } from '../name/titles';
import type { Token } from '../tokens';
import { clauseStart, type ReadSentence, type Source } from './subjects';
import { utteranceOf } from './utterances';
import { subjectAfter, subjectBefore } from './verb-subjects';

export interface Attribution {
  readonly source: Source;
  readonly strength: Force;
  /** The verb can mean nothing but saying, so that whatever is its subject speaks. */
  readonly plain: boolean;
  /** Told inside the sentence, so that it is not what the sentence as a whole states. */
  readonly aside?: boolean;
}

/**
 * The sources that a sentence names, by verbs of saying and "according to" outside its quotations, likeliest first: who
 * is cited, who says what the sentence ends with or begins with, who only does what may be citing, who is told of aside.
 */
export function findAttributions(sentence: ReadSentence): readonly Attribution[] {
  const found: Attribution[] = [];
  const cited = citation(sentence);
  if (cited) found.push({ source: cited, strength: 'strong', plain: false });
  let strong: Attribution | undefined;
  let weak: Source | undefined;
  let aside: Source | undefined;
  for (let at = 0; at < sentence.tokens.length; at++) {
    const force = sentence.quoted[at] === true ? undefined : forceOf(sentence, at);
    if (!force || utteranceOf(sentence, at)) continue;
    const source = subjectOf(sentence, at, weak);
    if (!source || (source.kind === 'pronoun' && /^(?:we|i)$/.test(source.word))) continue;
    if (endsRelative(sentence, source, at)) continue;
    if (isAside(sentence, source, at)) aside ??= source;
    else if (force === 'weak') {
      if (!isRelative(sentence, source, at) && !isElsewhen(sentence, at)) weak ??= source;
    } else if (!strong || closesSentence(sentence, source, at)) {
      strong = { source, strength: 'strong', plain: plainVerbs.has(sentence.tokens[at]?.lower ?? '') };
    }
  }
  if (strong && strong.plain && strong.source.kind === 'name' && sentence.quoted.includes(true)) found.unshift(strong);
  else if (strong) found.push(strong);
  weak ??= strong ? undefined : impliedSource(sentence);
  if (weak) found.push({ source: weak, strength: 'weak', plain: false });
  if (aside) found.push({ source: aside, strength: 'weak', plain: false, aside: true });
  return found;
}

/** "…, Voss said.": the outermost source stands at the end, set off by a comma or a quotation. */
function closesSentence(sentence: ReadSentence, source: Source, verb: number): boolean {
  const first = source.kind === 'pronoun' ? verb - 1 : firstOf(source);
  const { tokens } = sentence;
  if (first > verb) return source.kind === 'name' && /^[,”"’—–]$/.test(tokens[verb - 1]?.text ?? '');
  if (tokens[verb + 1]?.lower === 'that') return false;
  const after = tokens[verb + 1];
  const told = tokens[verb]?.lower === 'told' && tokens.length - verb < 8;
  return (told || after === undefined || after.kind === 'mark' || sentence.dated[verb + 1] === true || /^(?:on|in|at|late|last|during|through|there|here)$/.test(after.lower)) && /^[,”"]$/.test(tokens[phraseStart(tokens, first) - 1]?.text ?? '');
}

/** Back from a name over its article or its office: "the fire chief". */
function phraseStart(tokens: readonly Token[], first: number): number {
  let start = first;
  while (start > first - 4 && (start < first ? tokens[start - 1]?.kind === 'word' : isOffice(tokens[start - 1]))) start--;
  return /^(?:the|a|an)$/.test(tokens[first - 1]?.lower ?? '') ? first - 1 : start;
}

function isOffice(token: Token | undefined): boolean {
  return offices.has(token?.lower ?? '') || honorifics.has(token?.lower ?? '');
}

/** "Lund had called for rain", "will ask": what was or will be done at another time tells whom the sentence is about, not who says it. */
function isElsewhen({ tokens, quoted }: ReadSentence, verb: number): boolean {
  let before = verb - 1;
  while (/^(?:also|long|always|already|soon)$|ly$/.test(tokens[before]?.lower ?? '')) before--;
  return /^(?:had|will)$/.test(tokens[before]?.lower ?? '') && !quoted.includes(true);
}

const subordinating = /^(?:when|after|since|because|before|until|although|though|while|if|whose|where)$/;

/** "The yard was sold when Lund called for help": somebody says something inside the sentence, which is not what it states as a whole. */
function isAside({ tokens, quoted }: ReadSentence, source: Source, verb: number): boolean {
  let before = firstOf(source) - 1;
  if (before > verb || quoted.includes(true)) return false;
  while (tokens[before]?.kind === 'word' && !clauseStart.test(tokens[before]?.lower ?? '') && !subordinating.test(tokens[before]?.lower ?? '')) before--;
  return before > 0 && subordinating.test(tokens[before]?.lower ?? '');
}

/** The index at which a source begins. */
function firstOf(source: Source): number {
  return source.kind === 'name' ? source.mention.first : source.kind === 'noun' ? source.first : source.at;
}

/** "a charge that he had denied.", "what the permit said,": the clause ends with the verb, and what is said is a thing. */
function endsRelative(sentence: ReadSentence, source: Source, verb: number): boolean {
  const { tokens } = sentence;
  const first = firstOf(source);
  const before = tokens[/^(?:the|a|an)$/.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1]?.lower ?? '';
  return first < verb && (tokens[verb + 1]?.kind ?? 'mark') === 'mark' && /^(?:that|which|what|whatever|than)$/.test(before);
}

/**
 * "which the board expects", "whose opening Ada Brook promised": told by the way, and seldom the point of the sentence,
 * unless it explains ("which the board put down to").
 */
function isRelative({ tokens }: ReadSentence, source: Source, verb: number): boolean {
  let before = firstOf(source) - 1;
  while (/^(?:the|a|an|its|his|her|their|prime|minister|president)$/.test(tokens[before]?.lower ?? '')) before--;
  const opening = tokens[before]?.lower ?? '';
  return /^(?:which|whom|that|where|than)$/.test(opening) && !(opening === 'which' && /^puts?$/.test(tokens[verb]?.lower ?? ''));
}

function subjectOf(sentence: ReadSentence, at: number, weak: Source | undefined): Source | undefined {
  const { tokens } = sentence;
  const after = mayInvert(tokens[at]?.lower ?? '') ? subjectAfter(sentence, at) : undefined;
  if (after?.kind === 'name' && (tokens[after.mention.next]?.kind ?? 'mark') === 'mark') return after;
  if (after?.kind === 'noun' && /^sa(?:y|ys|id)$/.test(tokens[at]?.lower ?? '') && (tokens[after.next]?.text ?? '.') === '.') return after;
  if (tokens[at - 1]?.text === ',') {
    const named = apposition(sentence, at - 1);
    if (named) return named;
  }
  return after ?? subjectBefore(sentence, at, weak);
}
