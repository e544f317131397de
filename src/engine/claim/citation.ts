import { mentionAt, phraseFrom, type ReadSentence, type Source } from './subjects';

/** "according to X", "as per X", "in the words of X", "by X's count", "put at 3% by X". */
export function citation(sentence: ReadSentence): Source | undefined {
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
