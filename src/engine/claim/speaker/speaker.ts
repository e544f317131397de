import { isStopWord } from '../../words';
import { findAttributions, type Attribution } from './attribution';
import type { Entity } from '../name/entity';
import { headlineSpeaker } from './headline-speaker';
import type { Mention } from '../name/names';
import { nounSpeaker } from './noun-speaker';
import { officeSpeaker } from './office-speaker';
import { pronounSpeaker } from './pronoun-speaker';
import { SpokenOf, type Speaker, type SpokenSentence } from './spoken-of';

/**
 * Whom each sentence of an article quotes or cites, undefined where nobody. Pronouns and common nouns ("the board")
 * are resolved to names that the article gives; a quotation of several sentences has the speaker of any of them.
 */
export function findSpeakers(sentences: readonly SpokenSentence[], entities: ReadonlyMap<string, Entity>, fullest: ReadonlyMap<string, string>): (string | undefined)[] {
  const known = new SpokenOf(entities, fullest);
  const speakers: (string | undefined)[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const said = sentence.continues ? speakers[index - 1] : undefined;
    const attributions = findAttributions(sentence);
    let attribution = attributions.find(({ aside }) => aside !== true);
    let speaker = headlineSpeaker(known, sentence);
    for (let at = 0; !speaker && at < attributions.length; at++) {
      attribution = attributions[at];
      speaker = attribution && resolve(known, attribution, sentence);
    }
    if (!speaker || attribution?.source.kind === 'pronoun') speaker = quotedBefore(sentences, speakers, sentence) ?? speaker;
    if (sentence.continues && said !== undefined && !speaker) speaker = { name: said, person: true };
    if (!speaker && sentence.quotedShare > 0 && !quotesTitle(sentence)) speaker = quotedBy(known, sentence, sentences[index - 1]);
    if (speaker && sentence.continues) for (let back = index; back > 0 && sentences[back]?.continues === true; back--) speakers[back - 1] = speaker.name;
    speakers.push(attribution?.aside === true ? undefined : speaker?.name);
    known.pass(sentence, speaker, attribution);
  }
  shareQuotations(sentences, speakers);
  return speakers;
}

/** Sentences that may be headlines. */
const headlines = 3;

/** A headline's quotation, shortened as it may be, belongs to whoever says the same words in the article. */
function shareQuotations(sentences: readonly SpokenSentence[], speakers: (string | undefined)[]): void {
  for (let index = 0; index < Math.min(headlines, sentences.length); index++) {
    const words = quotedWords(sentences[index]);
    if (speakers[index] !== undefined && endsInStop(sentences[index])) continue;
    const same = sentences.findIndex((sentence, at) => at > index && /^\p{Lu}/u.test(speakers[at] ?? '') && mostlyIn(words, quotedWords(sentence)));
    if (same > 0) speakers[index] = speakers[same];
  }
}

/** Who was named as saying the same words before, in more than a headline: a quotation given in part, and later in full. */
function quotedBefore(sentences: readonly SpokenSentence[], speakers: readonly (string | undefined)[], sentence: SpokenSentence): Speaker | undefined {
  const words = quotedWords(sentence);
  if (words.length < 3) return undefined;
  const before = speakers.find((name, at) => name !== undefined && /^\p{Lu}/u.test(name) && endsInStop(sentences[at]) && mostlyIn(quotedWords(sentences[at]), words));
  return before === undefined ? undefined : { name: before, person: true };
}

/** Whether a sentence ends as headlines do not. */
function endsInStop(sentence: SpokenSentence | undefined): boolean {
  return sentence?.tokens.slice(-2).some(({ text }) => text === '.') === true;
}

/** The words of a sentence's first quotation. */
function quotedWords(sentence: SpokenSentence | undefined): string[] {
  const words: string[] = [];
  if (!sentence || sentence.quotedShare === 0) return words;
  for (let at = sentence.quoted.indexOf(true); sentence.quoted[at] === true; at++) if (sentence.tokens[at]?.kind !== 'mark') words.push(sentence.tokens[at]?.lower ?? '');
  return words;
}

/** Whether four in five words of a quotation are in another; two words tell nothing. */
function mostlyIn(words: readonly string[], others: readonly string[]): boolean {
  if (words.length < 3 || others.length < 3) return false;
  let shared = 0;
  for (const word of words) if (others.includes(word)) shared++;
  return shared >= 0.8 * words.length;
}

function resolve(known: SpokenOf, attribution: Attribution, sentence: SpokenSentence): Speaker | undefined {
  const { source } = attribution;
  switch (source.kind) {
    case 'name':
      return described(known, source.mention, sentence) ?? known.named(source.mention);
    case 'pronoun':
      return pronounSpeaker(known, source, sentence);
    case 'noun':
      return officeSpeaker(known, source, sentence) ?? nounSpeaker(known, source, sentence, attribution.plain ? 'plain' : attribution.strength);
  }
}

/** Words in quotation marks that nobody is said to say: who spoke last, or whom the sentence opens with. */
function quotedBy(known: SpokenOf, sentence: SpokenSentence, previous: SpokenSentence | undefined): Speaker | undefined {
  if (sentence.quotedShare > 0.9) return previous && known.distance <= 1 ? known.last : undefined;
  const colon = sentence.tokens.findIndex((token, index) => token.text === ':' && (sentence.quoted[index + 1] === true || sentence.quoted[index + 2] === true));
  const opening = sentence.mentions.filter((mention) => mention.first < 6 && sentence.quoted[mention.first] !== true);
  const first = opening.find((mention) => known.isPerson(mention)) ?? opening[0];
  if (colon > 0 && first && first.first < colon) return known.named(first);
  const people = sentence.mentions.filter((mention) => sentence.quoted[mention.first] !== true && known.isPerson(mention));
  return sentence.quotedShare > 0.1 && people.length === 1 && people[0] ? known.named(people[0]) : undefined;
}

/** “Low Water”: what stands in quotation marks is the name of a book or a song, all in capitals but its small words. */
function quotesTitle({ tokens, quoted, quotedShare }: SpokenSentence): boolean {
  if (quotedShare > 0.5) return false;
  let words = 0;
  for (const [at, token] of tokens.entries()) {
    if (quoted[at] !== true || token.kind !== 'word') continue;
    if (!/^\p{Lu}/u.test(token.text) && !isStopWord(token.lower)) return false;
    if (/^\p{Lu}/u.test(token.text)) words++;
  }
  return words > 1;
}

/** "The Norwegian said": a people's name in the singular is a description of who was last spoken of. */
function described(known: SpokenOf, mention: Mention, sentence: SpokenSentence): Speaker | undefined {
  const before = sentence.tokens[mention.first - 1]?.lower;
  const person = known.subject ?? known.lastPerson;
  if (!/^(?:the|old)$/.test(before ?? '') || person === undefined || mention.key.length > 1 || !/(?:an|ese|ish)$/.test(mention.key[0] ?? '')) return undefined;
  return { name: person, person: true };
}
