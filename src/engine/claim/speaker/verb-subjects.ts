import { apposition } from './apposition';
import { commonNoun, headOf } from './heads';
import { phraseFrom } from './noun-phrases';
import { isSource, isWriting } from './source-nouns';
import { clauseStart, isAdjunct, isNounPhrase, mentionAt, pronounAt, type ReadSentence, type Source } from './subjects';

/** The subject of a verb that stands before it: `said Ada Brook, who leads the inquiry`. */
export function subjectAfter(sentence: ReadSentence, at: number): Source | undefined {
  const { tokens, quoted, dated } = sentence;
  const before = tokens[at - 1];
  const afterQuote = quoted[at - 1] === true || /^[”"’']$/.test(before?.text ?? '') || (before?.text === ',' && quoted[at - 2] === true);
  if (before !== undefined && !/^[,”"’'!?—–.-]$/.test(before.text) && !afterQuote && !/^(?:yes|no)$/.test(before.lower)) return undefined;
  if (dated[at + 1] === true) return undefined;
  const source = phraseFrom(sentence, at + 1);
  if (!source || source.kind === 'pronoun') return afterQuote ? source : undefined;
  const next = source.kind === 'name' ? source.mention.next : source.next;
  const after = tokens[next];
  const closes = after === undefined || after.kind === 'mark' || /^(?:of|to|in|at|on|for|from|who|we|told|as|when|after|during|with|close|familiar|involved|and)$/.test(after.lower) || dated[next] === true;
  return closes ? source : undefined;
}

const auxiliaries =
  /^(?:has|have|had|would|will|did|does|do|could|should|may|might|must|not|also|later|then|earlier|previously|already|since|now|only|been|be|can|neither|nor|long|ever|repeatedly|won't|wouldn't|didn't|doesn't|don't|couldn't|cannot|again|once|still|never|always|first|even|simply|all|both|each|separately|meanwhile|instead|however|often|either|just|merely|further|more|himself|herself|itself|yet|too|afterwards|subsequently|thereupon|finally|today|yesterday|there|here|nevertheless|nonetheless|though|too|moreover|furthermore|besides|likewise|thus|hence|anyway|rather|quite|much|soon|next)$/;

/** The subject of a verb that stands after it, past adverbs, dates and brackets. */
export function subjectBefore(sentence: ReadSentence, verb: number, weak: Source | undefined): Source | undefined {
  const { tokens, dated, quoted } = sentence;
  let at = verb - 1;
  for (; at >= 0; at--) {
    const token = tokens[at];
    if (!token) return undefined;
    if (token.text === ')') while (at > 0 && tokens[at]?.text !== '(') at--;
    else if (!(dated[at] === true || auxiliaries.test(token.lower) || /ly$/.test(token.lower) || (/^(?:on|in|at|late|early)$/.test(token.lower) && dated[at + 1] === true))) break;
  }
  const last = tokens[at];
  if (!last || quoted[at] === true) return undefined;
  const told = toldOf(sentence, at);
  if (told) return told;
  if (/^(?:he|she|they|it|we|i)(?:'ll|'d|'ve)?$/.test(last.lower)) return pronounAt(tokens, at);
  if (last.lower === 'who' && !mentionAt(sentence, at)) return beforeComma(sentence, at - 1);
  if (last.lower === 'which' && tokens[at - 1]?.text === ',') return bodyBefore(sentence, at - 1);
  if (/^[,—–-]$/.test(last.text)) return apposition(sentence, at) ?? leading(sentence, at);
  if (/^(?:and|but)$/.test(last.lower)) return weak ?? leading(sentence, at);
  if ((last.kind === 'mark' && !/^['’]$/.test(last.text)) || clauseStart.test(last.lower)) return undefined;
  const mention = mentionAt(sentence, at);
  return mention ? headOf(sentence, mention) : commonNoun(sentence, at);
}

/** "two people who work on the programme": the noun before a "who" that no comma sets off, with what it tells. */
function toldOf(sentence: ReadSentence, last: number): Source | undefined {
  const { tokens } = sentence;
  for (let at = last; at > 0 && last - at < 14 && tokens[at]?.kind === 'word'; at--) {
    if (at < 6 && isWriting(tokens[at - 1]?.lower ?? '') && /^(?:that|we|i)$/.test(tokens[at]?.lower ?? '')) return commonNoun(sentence, at - 1);
    if (tokens[at]?.lower !== 'who' || at === last) continue;
    const noun = tokens[at - 1]?.kind === 'word' && !mentionAt(sentence, at - 1) ? commonNoun(sentence, at - 1) : undefined;
    return noun?.kind === 'noun' ? { kind: 'noun', first: noun.first, next: last + 1 } : noun;
  }
  return undefined;
}

/** The name or noun right before a comma: "Ada Brook, who said". */
function beforeComma(sentence: ReadSentence, comma: number): Source | undefined {
  const at = sentence.tokens[comma]?.text === ',' ? comma - 1 : comma;
  const mention = mentionAt(sentence, at);
  if (mention) return headOf(sentence, mention);
  return sentence.tokens[at]?.kind === 'word' ? commonNoun(sentence, at) : undefined;
}

/** "The board, which says": the body right before a comma; most of what is told behind "which" is told of things. */
function bodyBefore(sentence: ReadSentence, comma: number): Source | undefined {
  const source = beforeComma(sentence, comma);
  if (source?.kind === 'name') return sentence.isPerson(source.mention) ? undefined : source;
  const head = source?.kind === 'noun' ? (sentence.tokens[source.next - 1]?.lower ?? '') : '';
  return isSource(head) && !isWriting(head) ? source : undefined;
}

/** The subject that opens the sentence, or its main clause. */
export function leading(sentence: ReadSentence, before: number): Source | undefined {
  const { tokens, mentions, quoted } = sentence;
  for (let at = 0; at < before; at++) {
    const token = tokens[at];
    if (!token || quoted[at] === true) continue;
    if (token.lower === 'it' && /^(?:is|was)$/.test(tokens[at + 1]?.lower ?? '')) continue;
    if (/^(?:he|she|they|it)$/.test(token.lower)) return pronounAt(tokens, at);
    const mention = mentions.find((candidate) => candidate.first === at);
    if (mention && !isAdjunct(tokens, /^(?:the|a|an)$/.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at)) return headOf(sentence, mention);
    if (mention) at = mention.next - 1;
    if (/^(?:the|its|a|an|their|his|her)$/.test(token.lower) && !isAdjunct(tokens, at)) {
      const phrase = phraseFrom(sentence, at);
      return phrase?.kind === 'noun' && !isNounPhrase(tokens, phrase.first, phrase.next) ? undefined : phrase;
    }
  }
  return undefined;
}
