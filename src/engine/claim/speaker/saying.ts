import { closes, isSayingPhrase, phraseWords } from './saying-phrases';
import { alsoDeeds, mannerVerbs, pluralVerbs, strongVerbs, weakVerbs } from '../speech-verbs';
import { isWriting } from './source-nouns';
import { mentionAt, type ReadSentence } from './subjects';
import { isPossessive, type Token } from '../tokens';
import { isUtterance } from './utterances';

export type Force = 'strong' | 'weak';

const markers: ReadonlySet<string> = new Set([...strongVerbs, ...weakVerbs, ...mannerVerbs, ...pluralVerbs, ...phraseWords, 'reads', 'went', 'goes']);

/** Whether the token is a verb of saying here, and how surely it names a source. */
export function forceOf(sentence: ReadSentence, at: number): Force | undefined {
  const { tokens } = sentence;
  const word = tokens[at]?.lower ?? '';
  if (!markers.has(word) || (/^\p{Lu}/u.test(tokens[at]?.text ?? '') && (mentionAt(sentence, at) ?? mentionAt(sentence, at - 1)) !== undefined)) return undefined;
  const plural = pluralVerbs.has(word) && hasPluralSubject(sentence, at, word);
  if (/^point(?:s|ed)$/.test(word) && tokens[at + 1]?.lower === 'out') return 'strong';
  if (/^(?:went|goes)$/.test(word) && tokens[at + 1]?.lower === 'on') return (tokens[at + 2]?.kind ?? 'mark') === 'mark' ? 'strong' : undefined;
  if (/^puts?$/.test(word) && tokens[at + 1]?.lower === 'it' && (tokens[at + 2]?.kind ?? 'mark') === 'mark') return 'strong';
  if ((!strongVerbs.has(word) || word === 'asked') && isSayingPhrase(tokens, at)) return 'weak';
  if (isOtherSense(tokens, at, word)) return undefined;
  if (word === 'reads' && /^(?::|“|")$/.test(tokens[at + 1]?.text ?? '')) return 'strong';
  const weak = weakVerbs.has(word);
  const uttered = mannerVerbs.has(word) && (sentence.quoted.includes(true) || isSetOff(tokens, at));
  if (!plural && !weak && !uttered && !strongVerbs.has(word)) return undefined;
  if (!isVerb(tokens, at)) return undefined;
  if (/^puts?$/.test(word) && !tokens.slice(at + 1, at + 14).some(({ lower }, index) => lower === 'at' || (lower === 'down' && tokens[at + index + 2]?.lower === 'to'))) return undefined;
  return (weak || (plural && word !== 'show' && (weakVerbs.has(`${word}s`) || weakVerbs.has(`${word}es`)))) && !(tokens[at + 1]?.lower === 'that' && tokens[at + 2]?.kind !== 'mark') ? 'weak' : 'strong';
}

/** "…, moans Ada Brook", "the pump, a fitter grumbles, was old": commas part the verb and its subject from what is said. */
function isSetOff(tokens: readonly Token[], at: number): boolean {
  if (alsoDeeds.has(tokens[at]?.lower ?? '')) return false;
  const next = /^(?:us|me)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return tokens[at - 1]?.text === ',' || /^[,:]$/.test(tokens[next]?.text ?? '');
}

/** "called off", "called a strike", "recalled 40,000 cars", "member states", "which officials said had opened". */
function isOtherSense(tokens: readonly Token[], at: number, word: string): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  if (word === 'called' && isNaming(tokens, at)) return true;
  if (/^call(?:s|ed)?$/.test(word)) return tokens.slice(at + 1, at + 5).some(({ lower }) => /^(?:off|strike|strikes|election|elections|vote|ballot|meeting|halt|walkout|stoppage|referendum|summit|session|another|together)$/.test(lower));
  if (/^recall(?:s|ed)?$/.test(word)) return tokens[at + 1]?.kind === 'number' || ((next === '' || next === '.') && !closes(tokens, at)) || next === 'all' || next === 'some' || /^(?:ambassadors?|envoys?|parliament|troops)$/.test(tokens[at + 2]?.lower ?? '');
  if (word === 'asked') return !/^(?:if|whether|why|how|what|when|where|who)$/.test(next) && (next === 'for' || tokens.slice(at + 2, at + 9).some(({ lower }) => lower === 'to'));
  if (/^declare[sd]?$/.test(word)) return /^(?:an?|war|victory|independence)$/.test(next);
  if (/^concluded?s?$/.test(word)) return /^(?:an?|the|its|their|his|her|with|in)$/.test(next);
  if (/^claim(?:s|ed)$/.test(word)) return next === 'as' || tokens.slice(at + 1, at + 6).some(({ lower }) => /^(?:lives|prize|prizes|jackpot|title|crown|medal|asylum|compensation|expenses|benefits)$/.test(lower));
  if (word === 'ordered') return tokens[at + 1]?.kind === 'number' || /^(?:in|by|from|for)$/.test(next);
  if (word === 'added') return /^(?:an?|another|two|three|four|five)$/.test(next) && tokens[at - 1]?.kind === 'word';
  if (word === 'suspected') return next === 'of';
  if (word === 'informed') return next === 'by';
  if (/^(?:told|hopes?|hoped|shouted)$/.test(word)) return next === 'to';
  if (word === 'showed') return !/^(?:that|how|what|why|where|whether|no|an?)$/.test(next) && !closes(tokens, at) && !isWriting(tokens[at - 1]?.lower ?? '');
  if (word === 'states') return !/^(?:that|[:,“"”])$/.test(next) && !closes(tokens, at);
  if (word === 'said' && next === 'to' && /^(?:is|are|was|were)$/.test(tokens[at - 1]?.lower ?? '')) return true;
  return word === 'said' && /^(?:had|has|was|were|is|are|would|will|could|may|might)$/.test(next);
}

/** "a nurse called Ada Brook", "a pump called the Widow". */
function isNaming(tokens: readonly Token[], at: number): boolean {
  return /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') && tokens.slice(Math.max(0, at - 3), at - 1).some(({ lower }) => /^(?:an?|something|somebody|someone)$/.test(lower));
}

function hasPluralSubject(sentence: ReadSentence, at: number, word: string): boolean {
  const { tokens } = sentence;
  let beside = at - 1;
  while (word !== 'say' && (/^(?:also|still|now|even|always|often|both|all)$/.test(tokens[beside]?.lower ?? '') || tokens[beside]?.lower.endsWith('ly') === true)) beside--;
  const before = tokens[beside];
  if (word === 'say') return before !== undefined && (before.lower === 'people' ? isPossessive(tokens[at - 2]) : !/^(?:to|you|i|can|could|might|may)$/.test(before.lower));
  if (before?.kind !== 'word' || isPossessive(before)) return false;
  if (/(?:[^s]s|police|people|we|they)$/.test(before.lower) || mentionAt(sentence, beside) !== undefined) return true;
  if (/^(?:may|can|could|might|must|should|to|not|will|would)$/.test(before.lower)) return false;
  if (!/^(?:show|suggest|put|believe|think|reckon|expect|want|insist|warn|argue|confirm|tell|describe|predict|maintain|deny|add|recall|complain|claim|assure)$/.test(word)) return false;
  for (let link = at - 1; before.lower !== 'who' && link > at - 9 && tokens[link]?.kind === 'word'; link--)
    if (/^(?:from|of|by|at|in|for|on|with|who|there|here|close|familiar|involved|working|living)$/.test(tokens[link]?.lower ?? '') && /[^s]s$|^(?:people|police|those|all|men|women|two|three|four|some|many|several)$/.test(tokens[link - 1]?.lower ?? '')) return true;
  return false;
}

/** Whether the word at an index is a verb, and not a noun ("the report"), an infinitive or a passive. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  let before = at - 1;
  while (before >= 0 && /^(?:also|already|since|not|never|first|next|previously|later|now|widely|reportedly)$|ly$/.test(tokens[before]?.lower ?? '')) before--;
  const previous = tokens[before]?.lower ?? '';
  if (/^(?:is|are|was|were|be|been|being|to|as|it's|who's|that's)$/.test(previous) && !/^(?:said|says)$/.test(word)) return false;
  if (/^(?:have|had)$/.test(previous) && tokens[before - 1]?.lower === 'to') return false;
  if (/^(?:to|having|is|are|was|were|be|been)$/.test(previous)) return false;
  if (/^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|of|in|by|no|any|some|initial|final|preliminary|new|under|for|on|into|with|from|about|against)$/.test(previous) && !/^(?:said|told|says|say)$/.test(word)) return false;
  if (previous === 'official' && (isWriting(word) || isUtterance(word))) return false;
  return !(tokens[at + 1]?.text === '-' && tokens[at + 1]?.spaced === false);
}
