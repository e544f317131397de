import type { Mention } from '../name/names';
import { nounSpeaker } from './noun-speaker';
import { isPeople, isSource } from './source-nouns';
import { isBodyName, type Speaker, type SpokenOf, type SpokenSentence } from './spoken-of';

/** Who says it in a headline's short form: "Ogden: I was ill", "Police: nobody hurt", "I was ill: Ogden". */
export function headlineSpeaker(known: SpokenOf, sentence: SpokenSentence): Speaker | undefined {
  const { tokens, mentions } = sentence;
  const colon = tokens.findIndex(({ text }, at) => text === ':' && at < 7);
  const first = mentions[0];
  if (colon > 0 && first && first.first < 4 && first.next <= colon) {
    if (first.next === colon && first.first === 0 && (known.entities.get(known.nameOf(first))?.person === true || isNamedBody(known, first))) return known.named(first);
    if (first.title !== '' && first.first < 3 && tokens[first.next]?.lower === 'in' && known.isPerson(first)) return known.named(first);
  }
  const last = mentions.at(-1);
  if (last && last.next === tokens.length && /^[:–—-]$/.test(tokens[last.first - 1]?.text ?? '') && tokens[last.first]?.spaced === true && tokens.length > 5 && (known.isPerson(last) || isNamedBody(known, last))) return known.named(last);
  return colon > 0 && colon < 3 && isNamed(sentence, 0, colon) ? nounSpeaker(known, { kind: 'noun', first: 0, next: colon }, sentence, 'strong') : undefined;
}

/** A body that the article names again. */
function isNamedBody(known: SpokenOf, mention: Mention): boolean {
  const name = known.nameOf(mention);
  return isBodyName(name) && (known.entities.get(name)?.count ?? 0) > 1;
}

const written = /^(?:news|stud(?:y|ies)|surveys?|polls?|reports?|data|files?|records?|register|book|log|law|notice|documents?|figures|readings|statement|papers?|accounts|service|services|team|teams|side|sides|calculations|website|press|post|times|letter)$/;

function isNamed(sentence: SpokenSentence, from: number, to: number): boolean {
  const head = sentence.tokens[to - 1]?.lower ?? '';
  for (let at = from; at < to; at++) if (sentence.tokens[at]?.kind !== 'word' || sentence.quoted[at] === true) return false;
  return !sentence.mentions.some((mention) => mention.next > from && mention.first < to) && (isSource(head) || isPeople(head)) && !written.test(head) && head !== 'one';
}
