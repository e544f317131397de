import { phraseFrom } from './noun-phrases';
import { mentionAt, type ReadSentence, type Source } from './subjects';
import { viewOf } from './views';

/** "according to X", "as per X", "in X's view", "if X is to be believed", "put at 3% by X". */
export function citation(sentence: ReadSentence): Source | undefined {
  const { tokens, quoted } = sentence;
  for (let at = 0; at + 1 < tokens.length; at++) {
    if (quoted[at] === true) continue;
    const word = tokens[at]?.lower ?? '';
    if (!openers.has(word)) continue;
    const next = tokens[at + 1]?.lower ?? '';
    if ((word === 'according' && next === 'to') || (word === 'as' && next === 'per')) return phraseFrom(sentence, at + 2);
    if (word === 'per' && (next === 'the' || mentionAt(sentence, at + 1)) && tokens[at - 1]?.kind === 'mark') return phraseFrom(sentence, at + 1);
    if (next === 'of' && /^(?:words|estimate|view|opinion|account)$/.test(word) && tokens[at - 2]?.lower === 'in') return phraseFrom(sentence, at + 2);
    if (/^believes?$/.test(word) && /^(?:you|one)$/.test(tokens[at - 1]?.lower ?? '')) return phraseFrom(sentence, at + 1);
    if (next === 'from' && /^(?:hear|heard|learn|learned|learnt)$/.test(word) && !/^(?:he|she|they|first|had)$/.test(tokens[at - 1]?.lower ?? '')) {
      const source = phraseFrom(sentence, at + 2);
      if (source?.kind === 'name') return source;
    }
    if (/^quot(?:es|ed|ing)$/.test(word) && !/^(?:is|are|was|were|been|being)$/.test(tokens[at - 1]?.lower ?? '')) {
      const said = phraseFrom(sentence, at + 1);
      if (said && (said.kind !== 'noun' || tokens[said.next]?.lower === 'as')) return said;
    }
    if (/^(?:poll|survey|study|census|report|analysis|estimate)$/.test(word)) {
      const author = authorAfter(sentence, at);
      if (author) return author;
    }
    const source = isBelieved(sentence, at) ?? viewOf(sentence, at) ?? passive(sentence, at);
    if (source) return source;
  }
  return undefined;
}

const stated = new Set('confirmed|reported|announced|estimated|put|compiled|published|released|issued|identified|promised|described|demanded|calculated|told|warned'.split('|'));

const openers = new Set([...stated, ...'according as per words estimate view opinion account believe believes hear heard learn learned learnt quotes quoted quoting poll survey study census report analysis estimate if in by on to from at'.split(' ')]);

/** "in a poll published on Thursday by Norvik", "a study for Norvik": who made it, where "in" or "to" opens the phrase. */
function authorAfter({ tokens, mentions }: ReadSentence, at: number): Source | undefined {
  let opening = at - 1;
  while (opening > at - 4 && tokens[opening]?.kind === 'word' && !/^(?:in|to)$/.test(tokens[opening]?.lower ?? '')) opening--;
  if (!/^(?:in|to)$/.test(tokens[opening]?.lower ?? '')) return undefined;
  for (let index = at + 1; index < at + 7 && tokens[index]?.kind !== 'mark'; index++) {
    if (tokens[index]?.lower !== 'by') continue;
    const mention = mentions.find((candidate) => candidate.first > index && candidate.first < index + 4);
    return mention && { kind: 'name', mention };
  }
  return undefined;
}

/** "put at 3% by the council": by whom it was. */
function passive(sentence: ReadSentence, at: number): Source | undefined {
  const { tokens } = sentence;
  if (!stated.has(tokens[at]?.lower ?? '')) return undefined;
  const before = tokens[at - 1]?.lower ?? '';
  if (!/^(?:as|is|are|was|were|been)$/.test(before) && !(/ly$/.test(before) && /^(?:is|are|was|were|been)$/.test(tokens[at - 2]?.lower ?? ''))) return undefined;
  const by = tokens.slice(at + 1, at + 6).findIndex((token) => token.lower === 'by');
  return by < 0 ? undefined : phraseFrom(sentence, at + by + 2);
}

/** "If Ada Brook is to be believed", "if the police have it right". */
function isBelieved(sentence: ReadSentence, at: number): Source | undefined {
  const { tokens } = sentence;
  if (tokens[at]?.lower !== 'if') return undefined;
  return tokens.slice(at + 2, at + 9).some(({ lower }) => /^(?:believed|right|trusted)$/.test(lower)) ? phraseFrom(sentence, at + 1) : undefined;
}
