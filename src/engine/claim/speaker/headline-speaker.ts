import { nounSpeaker } from './noun-speaker';
import { isPeople, isSource } from './source-nouns';
import { isBodyName, type Speaker, type SpokenOf, type SpokenSentence } from './spoken-of';

/** Who says it in a headline's short form: "Ogden: I was ill", "Police: nobody hurt". */
export function headlineSpeaker(known: SpokenOf, sentence: SpokenSentence): Speaker | undefined {
  const { tokens, mentions } = sentence;
  const colon = tokens.findIndex(({ text }, at) => text === ':' && at < 7);
  const first = mentions[0];
  if (colon > 0 && first && first.first < 4 && first.next <= colon) {
    const entity = known.entities.get(known.nameOf(first));
    if (first.next === colon && first.first === 0 && (entity?.person === true || (isBodyName(known.nameOf(first)) && (entity?.count ?? 0) > 1))) return known.named(first);
    if (first.title !== '' && first.first < 3 && tokens[first.next]?.lower === 'in' && known.isPerson(first)) return known.named(first);
  }
  return colon > 0 && colon < 3 && isNamed(sentence, 0, colon) ? nounSpeaker(known, { kind: 'noun', first: 0, next: colon }, sentence, 'strong') : undefined;
}

const written = /^(?:news|stud(?:y|ies)|surveys?|polls?|reports?|data|files?|records?|register|book|log|law|notice|documents?|figures|readings|statement|papers?|accounts|service|services|team|teams|side|sides|calculations|website|press|post|times|letter)$/;

function isNamed(sentence: SpokenSentence, from: number, to: number): boolean {
  const head = sentence.tokens[to - 1]?.lower ?? '';
  for (let at = from; at < to; at++) if (sentence.tokens[at]?.kind !== 'word' || sentence.quoted[at] === true) return false;
  return !sentence.mentions.some((mention) => mention.next > from && mention.first < to) && (isSource(head) || isPeople(head)) && !written.test(head) && head !== 'one';
}
