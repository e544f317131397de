import { commonNoun } from './heads';
import { leading } from './verb-subjects';
import { phraseFrom } from './noun-phrases';
import { mentionAt, pronounAt, type ReadSentence, type Source } from './subjects';
import { utteranceOf } from './utterances';
import { isOpinion, senderOf, statementOf } from './views';

const participles = new Set(
  'blaming citing saying adding warning insisting noting claiming arguing promising stressing expressing reaffirming emphasising emphasizing admitting announcing confirming denying predicting recommending urging advising telling asking explaining pointing describing calling writing complaining declaring stating maintaining asserting conceding concluding vowing pledging remarking lamenting'.split(' '),
);

/** Who is meant where no verb of saying is found: "To Ada Brook, it is …", "Brook's confirmation that …", "by her own count", "…, expressing concern". */
export function impliedSource(sentence: ReadSentence): Source | undefined {
  const { tokens, mentions, quoted } = sentence;
  const first = tokens[0]?.lower ?? '';
  const named = mentions[0];
  if (/^(?:to|for)$/.test(first) && named && named.first <= 2 && sentence.isPerson(named) && /^(?:,|it|of)$/.test(tokens[named.next]?.lower ?? '')) return { kind: 'name', mention: named };
  if (/^(?:his|her|their)$/.test(first) && tokens.slice(2, 4).some((token) => token.text === ':')) return pronounAt(tokens, 0);
  const owner = statementOf(sentence) ?? senderOf(sentence) ?? answerer(sentence);
  if (owner) return owner;
  const colon = beforeColon(sentence);
  if (colon) return colon;
  for (let at = 1; at < tokens.length; at++) {
    const word = tokens[at]?.lower ?? '';
    if (quoted[at] === true) continue;
    const utterer = utteranceOf(sentence, at);
    if (utterer) return utterer;
    if (word === 'its' && tokens[at - 1]?.lower === 'by' && isOpinion(tokens, at + 1)) return leading(sentence, at);
    if (!participles.has(word)) continue;
    const beside = accompanying(sentence, at);
    if (beside) return beside;
    const source = /^(?:,|after|by|while|without|and|letter|statement|notice|note|memo|e-mail|email|mail|report|advice|message|post|advisory|bulletin)$/.test(tokens[at - 1]?.lower ?? '') ? leading(sentence, at) : undefined;
    if (source) return source;
  }
  return undefined;
}

/** "with the union saying": who stands between "with" and a participle. */
function accompanying(sentence: ReadSentence, participle: number): Source | undefined {
  const { tokens } = sentence;
  let at = participle - 1;
  while (at > participle - 9 && tokens[at]?.kind === 'word' && tokens[at]?.lower !== 'with') at--;
  if (tokens[at]?.lower !== 'with') return undefined;
  const mention = mentionAt(sentence, participle - 1);
  return mention ? { kind: 'name', mention } : commonNoun(sentence, participle - 1);
}

/** "Brook was briefer: first the doors, then the pumps": the person that a sentence opens with, where a colon opens what they say. */
function beforeColon({ tokens, mentions, quoted, isPerson }: ReadSentence): Source | undefined {
  const colon = tokens.findIndex(({ text }, at) => text === ':' && quoted[at] !== true);
  if (colon < 1 || colon > 16 || tokens.length - colon < 5 || tokens[colon + 1]?.kind === 'number') return undefined;
  if (!/^[.!?”"’…]$/.test(tokens.at(-1)?.text ?? '')) return undefined;
  const named = mentions.find((mention) => mention.first < 4 && mention.next <= colon && isPerson(mention));
  if (named) return { kind: 'name', mention: named };
  return /^(?:he|she)$/.test(tokens[0]?.lower ?? '') ? pronounAt(tokens, 0) : undefined;
}

/** "Asked about the doors, Ada Brook laughed": who was asked. */
function answerer(sentence: ReadSentence): Source | undefined {
  const { tokens } = sentence;
  const from = tokens[0]?.lower === 'when' ? 1 : 0;
  if (!/^(?:asked|pressed|questioned|quizzed|interviewed|challenged)$/.test(tokens[from]?.lower ?? '') || !/^(?:if|whether|about|why|how|what|when|where|who|by|on|for|to)$/.test(tokens[from + 1]?.lower ?? '')) return undefined;
  const comma = tokens.findIndex((token, at) => token.text === ',' && sentence.quoted[at] !== true);
  return comma < 0 ? undefined : phraseFrom(sentence, comma + 1);
}
