import type { Mention } from './names';
import { smallNumber } from './number-words';
import { inverted, pluralVerbs, strongVerbs, weakVerbs } from './speech-verbs';
import { commonNoun, headOf, isNounPhrase, mentionAt, phraseFrom, pronounAt, type ReadSentence, type Source } from './subjects';
import { offices } from './titles';
import type { Token } from './tokens';

export interface Attribution {
  readonly source: Source;
  readonly strength: 'strong' | 'weak';
}

/** The source that a sentence names, by the verb of saying or "according to" outside its quotations. */
export function findAttribution(sentence: ReadSentence): Attribution | undefined {
  const cited = citation(sentence);
  if (cited) return { source: cited, strength: 'strong' };
  let strong: Source | undefined;
  let weak: Source | undefined;
  for (let at = 0; at < sentence.tokens.length; at++) {
    const force = sentence.quoted[at] === true ? undefined : forceOf(sentence, at);
    if (!force) continue;
    const source = subjectOf(sentence, at, weak);
    if (force === 'weak') weak ??= source;
    else if (source && (!strong || closesSentence(sentence, source, at))) strong = source;
  }
  if (strong) return { source: strong, strength: 'strong' };
  weak ??= impliedSource(sentence);
  return weak && { source: weak, strength: 'weak' };
}

/** Whether the token is a verb of saying here, and how surely it names a source. */
function forceOf(sentence: ReadSentence, at: number): Attribution['strength'] | undefined {
  const { tokens } = sentence;
  const word = tokens[at]?.lower ?? '';
  const plural = pluralVerbs.has(word) && hasPluralSubject(sentence, at, word);
  if (/^point(?:s|ed)$/.test(word) && tokens[at + 1]?.lower === 'out') return 'strong';
  if (/^(?:went|goes)$/.test(word) && tokens[at + 1]?.lower === 'on') return (tokens[at + 2]?.kind ?? 'mark') === 'mark' ? 'strong' : undefined;
  if (isWeakPhrase(tokens, at, word)) return 'weak';
  const weak = weakVerbs.has(word);
  if (!plural && !weak && !strongVerbs.has(word)) return undefined;
  if (!isVerb(tokens, at)) return undefined;
  if (/^puts?$/.test(word) && !tokens.slice(at + 1, at + 14).some((token) => token.lower === 'at')) return undefined;
  return weak && tokens[at + 1]?.lower !== 'that' ? 'weak' : 'strong';
}

/** Verbs that tell who speaks together with what follows them: "spoke of", "points to", "let it be known", "made it plain". */
function isWeakPhrase(tokens: readonly Token[], at: number, word: string): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  if (/^ruled?$/.test(word)) return next === 'out';
  if (/^(?:spoke|speaks)$/.test(word)) return next === 'of';
  if (/^point(?:s|ed)?$/.test(word)) return next === 'to' && !/^(?:basis|percentage)$/.test(before) && tokens[at - 1]?.kind !== 'number' && smallNumber(before) === undefined;
  if (/^(?:affirmed|placed|left|cut|cuts|lowered|raised|downgraded|upgraded)$/.test(word)) return tokens.slice(at + 1, at + 9).some(({ lower }) => /^(?:ratings?|outlook|grade|forecast)$|^target$/.test(lower));
  if (/^(?:is|are|was|were)$/.test(word)) return /^(?:certain|sure|convinced|confident|adamant)$/.test(next);
  if (word === 'means') return next === 'to';
  if (!/^(?:lets?|made|makes?)$/.test(word)) return false;
  for (let index = at + 1; index < at + 5; index++) if (/^(?:known|know|plain|clear)$/.test(tokens[index]?.lower ?? '')) return true;
  return false;
}

function hasPluralSubject(sentence: ReadSentence, at: number, word: string): boolean {
  const before = sentence.tokens[at - 1];
  if (word === 'say') return before !== undefined && !/^(?:to|you|i|people|can|could|might|may)$/.test(before.lower);
  if (before?.kind !== 'word') return false;
  return /(?:[^s]s|police|people|we|they)$/.test(before.lower) || mentionAt(sentence, at - 1) !== undefined;
}

/** Whether the word at an index is a verb, and not a noun ("the report"), an infinitive or a passive. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  let before = at - 1;
  while (before >= 0 && /^(?:also|already|since|not|never|first|next|previously|later|now|widely|reportedly)$|ly$/.test(tokens[before]?.lower ?? '')) before--;
  const previous = tokens[before]?.lower ?? '';
  if (/^(?:is|are|was|were|be|been|being|to|as|it's|who's|that's)$/.test(previous) && !/^(?:said|says)$/.test(word)) return false;
  if (previous === 'to' || /^(?:is|are|was|were|be|been)$/.test(previous)) return false;
  if (/^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|of|in|by|no|any|some|initial|final|preliminary|new|official|under|for|on|into|with|from|about|against)$/.test(previous) && !/^(?:said|told|says|say)$/.test(word)) return false;
  return !(tokens[at + 1]?.text === '-' && tokens[at + 1]?.spaced === false);
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
  const after = inverted.has(tokens[at]?.lower ?? '') ? subjectAfter(sentence, at) : undefined;
  if (after?.kind === 'name' && (tokens[after.mention.next]?.kind ?? 'mark') === 'mark') return after;
  if (tokens[at - 1]?.text === ',') {
    const named = apposition(sentence, at - 1);
    if (named) return named;
  }
  return after ?? subjectBefore(sentence, at, weak);
}

/** "according to X", "as per X", "in the words of X", "by X's count", "put at 3% by X". */
function citation(sentence: ReadSentence): Source | undefined {
  const { tokens, quoted } = sentence;
  for (let at = 0; at + 1 < tokens.length; at++) {
    if (quoted[at] === true) continue;
    const word = tokens[at]?.lower ?? '';
    const next = tokens[at + 1]?.lower ?? '';
    if ((word === 'according' && next === 'to') || (word === 'as' && next === 'per')) return phraseFrom(sentence, at + 2);
    if (word === 'per' && (next === 'the' || mentionAt(sentence, at + 1)) && tokens[at - 1]?.kind === 'mark') return phraseFrom(sentence, at + 1);
    if (next === 'of' && /^(?:words|estimate|view|opinion|account)$/.test(word) && tokens[at - 2]?.lower === 'in') return phraseFrom(sentence, at + 2);
    if (word === 'believe' && tokens[at - 1]?.lower === 'you') return phraseFrom(sentence, at + 1);
    if (/^(?:confirmed|reported|announced|estimated|put|compiled|published|released|issued|identified|promised|described|demanded)$/.test(word)) {
      const by = tokens.findIndex((token, index) => index > at && index < at + 6 && token.lower === 'by');
      const source = by > 0 && (tokens[at - 1]?.lower === 'as' || /^(?:is|are|was|were|been)$/.test(tokens[at - 1]?.lower ?? '')) ? phraseFrom(sentence, by + 1) : undefined;
      if (source) return source;
    }
    if (word === 'by') {
      const mention = sentence.mentions.find((candidate) => candidate.first > at && candidate.first < at + 4);
      if (/^(?:police|organisers|official)$/.test(tokens[at + 2]?.lower ?? '') && next === 'the' && /^(?:count|estimate|reckoning)$/.test(tokens[at + 3]?.lower ?? '')) return { kind: 'noun', first: at + 1, next: at + 3 };
      if (mention && /^(?:count|reckoning|estimate|account|own)$/.test(tokens[mention.next]?.lower ?? '')) return { kind: 'name', mention };
    }
  }
  return undefined;
}

/** "her reckoning", "his own account". */
function isOpinion(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[tokens[at]?.lower === 'own' ? at + 1 : at]?.lower ?? '';
  return /^(?:count|reckoning|estimate|account|view|opinion|words|telling)$/.test(noun);
}

const investigators = /^(?:police|detectives|prosecutors|firefighters|coastguard)$/;
const utterances = /^(?:confirmation|statements?|claims?|announcements?|remarks?|warnings?|comments?|assertions?|report|promises?)$/;
const participles = /^(?:saying|adding|warning|insisting|noting|claiming|arguing|promising|stressing|expressing|reaffirming|emphasi[sz]ing|admitting|announcing|confirming|denying|predicting)$/;

/** Who is meant where no verb of saying is found: "To Ada Brook, it is …", "Brook's confirmation that …", "…, expressing concern". */
function impliedSource(sentence: ReadSentence): Source | undefined {
  const { tokens, mentions, quoted } = sentence;
  const first = tokens[0]?.lower ?? '';
  const named = mentions[0];
  if (/^(?:to|for)$/.test(first) && named && named.first <= 2 && sentence.isPerson(named) && /^(?:,|it|of)$/.test(tokens[named.next]?.lower ?? '')) return { kind: 'name', mention: named };
  if (/^(?:his|her|their)$/.test(first) && tokens.slice(2, 4).some((token) => token.text === ':')) return pronounAt(tokens, 0);
  const subject = first === 'the' ? 1 : 0;
  if (investigators.test(tokens[subject]?.lower ?? '') && /^(?:have|has|had|are)$|[^s]ed$/.test(tokens[subject + 1]?.lower ?? '')) return { kind: 'noun', first: 0, next: subject + 1 };
  for (let at = 1; at < tokens.length; at++) {
    const word = tokens[at]?.lower ?? '';
    if (quoted[at] === true) continue;
    if (utterances.test(word) && tokens[at - 1]?.lower.endsWith("'s") === true) {
      const owner = mentionAt(sentence, at - 1);
      if (owner && sentence.isPerson(owner)) return { kind: 'name', mention: owner };
    }
    if (/^(?:his|her|their)$/.test(word) && /^(?:by|in)$/.test(tokens[at - 1]?.lower ?? '') && isOpinion(tokens, at + 1)) return pronounAt(tokens, at);
    if (!participles.test(word)) continue;
    const owner = mentionAt(sentence, at - 1);
    if (owner && tokens[owner.first - 1]?.lower === 'with') return { kind: 'name', mention: owner };
    const source = /^(?:,|after|by|while|without|and)$/.test(tokens[at - 1]?.lower ?? '') ? leading(sentence, at) : undefined;
    if (source) return source;
  }
  return undefined;
}

/** The subject of a verb that stands before it: `said Ada Brook, who leads the inquiry`. */
function subjectAfter(sentence: ReadSentence, at: number): Source | undefined {
  const { tokens, quoted, dated } = sentence;
  const before = tokens[at - 1];
  const afterQuote = quoted[at - 1] === true || /^[”"’']$/.test(before?.text ?? '') || (before?.text === ',' && quoted[at - 2] === true);
  if (before !== undefined && !/^[,”"’'!?—–.-]$/.test(before.text) && !afterQuote && !/^(?:yes|no)$/.test(before.lower)) return undefined;
  if (dated[at + 1] === true) return undefined;
  const source = phraseFrom(sentence, at + 1);
  if (!source || source.kind === 'pronoun') return afterQuote ? source : undefined;
  const next = source.kind === 'name' ? source.mention.next : source.next;
  const after = tokens[next];
  const closes = after === undefined || after.kind === 'mark' || /^(?:of|in|at|on|for|from|who|we|told|as|when|after|during|with)$/.test(after.lower) || dated[next] === true;
  return closes ? source : undefined;
}

const auxiliaries =
  /^(?:has|have|had|would|will|did|does|do|could|should|may|might|must|not|also|later|then|earlier|previously|already|since|now|again|once|still|never|always|first|even|simply|all|both|each|separately|meanwhile|instead|however|often|either|just|merely|further|more|himself|herself|itself|yet|too|afterwards|subsequently|thereupon|finally|today|yesterday)$/;
const clauseStart = /^(?:and|but|while|because|although|though|that|which|when|where|if|after|before|since|than|whether|as|so|or|what|how)$/;

/** The subject of a verb that stands after it, past adverbs, dates and brackets. */
function subjectBefore(sentence: ReadSentence, verb: number, weak: Source | undefined): Source | undefined {
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
  if (/^(?:he|she|they|it|we|i)$/.test(last.lower)) return pronounAt(tokens, at);
  if (last.lower === 'who') return beforeComma(sentence, at - 1);
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
    if (tokens[at]?.lower !== 'who') continue;
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

/**
 * A verb after a comma: either the name itself stands in the commas ("its secretary, Pat Roe, said") or what explains
 * it does ("Pat Roe, who leads the union, said").
 */
function apposition(sentence: ReadSentence, comma: number): Source | undefined {
  const { tokens, quoted } = sentence;
  let open = comma - 1;
  while (open >= 0 && !isComma(tokens[open]) && quoted[open] !== true) open--;
  if (open < 0 || quoted[open] === true) return undefined;
  const inside = mentionAt(sentence, comma - 1);
  if (inside && inside.first <= open + 3 && isTitled(tokens, open + 1, inside)) {
    const earlier = sentence.isPerson(inside) ? undefined : sentence.mentions.find((mention) => mention.next <= open && tokens[mention.next]?.text === ',' && sentence.isPerson(mention));
    return { kind: 'name', mention: earlier ?? inside };
  }
  for (let from = open; from > 0; ) {
    const mention = mentionAt(sentence, from - 1);
    if (mention) {
      const head = headOf(sentence, mention);
      if (opensClause(tokens, head)) return head;
    }
    let previous = from - 1;
    while (previous >= 0 && !isComma(tokens[previous])) previous--;
    if (previous < 0) break;
    from = previous;
  }
  const first = tokens[0]?.lower ?? '';
  const second = /^(?:the|its|their|our|his|her)$/.test(first) ? phraseFrom(sentence, 0) : undefined;
  return second?.kind === 'noun' && tokens[second.next]?.text === ',' && holdsOffice(tokens, second.first, second.next) ? second : undefined;
}

/** Only a form of address stands between the comma and the name. */
function isTitled(tokens: readonly Token[], from: number, mention: Mention): boolean {
  for (let index = from; index < mention.first; index++) if (!/^\p{Lu}|^\.$/u.test(tokens[index]?.text ?? '')) return false;
  return true;
}

function holdsOffice(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (offices.has(tokens[index]?.lower ?? '')) return true;
  return false;
}

/** Whether a subject stands where a clause begins rather than inside one. */
function opensClause(tokens: readonly Token[], source: Source): boolean {
  const first = source.kind === 'name' ? source.mention.first : source.kind === 'noun' ? source.first : 0;
  let before = first - 1;
  while (before >= 0 && (tokens[before]?.text === '.' || /^(?:the|a|an)$/.test(tokens[before]?.lower ?? '') || offices.has(tokens[before]?.lower ?? '') || /^\p{Lu}/u.test(tokens[before]?.text ?? ''))) before--;
  const token = tokens[before];
  return token === undefined || token.kind === 'mark' || clauseStart.test(token.lower) || token.lower.endsWith("'s") || before < 4;
}

function isComma(token: Token | undefined): boolean {
  return token !== undefined && /^[,(;—–“”"]$/.test(token.text);
}

/** The subject that opens the sentence, or its main clause. */
function leading(sentence: ReadSentence, before: number): Source | undefined {
  const { tokens, mentions, quoted } = sentence;
  for (let at = 0; at < before; at++) {
    const token = tokens[at];
    if (!token || quoted[at] === true) continue;
    if (/^(?:he|she|they|it)$/.test(token.lower)) return pronounAt(tokens, at);
    const mention = mentions.find((candidate) => candidate.first === at);
    if (mention) return headOf(sentence, mention);
    if (/^(?:the|its|a|an|their|his|her)$/.test(token.lower)) {
      const phrase = phraseFrom(sentence, at);
      return phrase?.kind === 'noun' && !isNounPhrase(tokens, phrase.first, phrase.next) ? undefined : phrase;
    }
  }
  return undefined;
}
