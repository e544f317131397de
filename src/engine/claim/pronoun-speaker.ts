import { isPerson } from './entity';
import { isBodyName, isNamed, type Speaker, type SpokenOf, type SpokenSentence } from './spoken-of';
import { nounSpeaker } from './noun-speaker';
import { isSource } from './source-nouns';
import { phraseFrom, type Source } from './subjects';

/** Whom a pronoun means: by number and gender, who was last spoken of or speaks. A person has the gender of their first pronoun. */
export function pronounSpeaker(known: SpokenOf, source: Source & { kind: 'pronoun' }, sentence: SpokenSentence): Speaker | undefined {
  const speaker = meant(known, source, sentence);
  const entity = speaker && known.entities.get(speaker.name);
  if (entity && /^(?:he|she)$/.test(source.word)) entity.gender ??= source.word === 'she' ? 'she' : 'he';
  return speaker;
}

function meant(known: SpokenOf, source: Source & { kind: 'pronoun' }, sentence: SpokenSentence): Speaker | undefined {
  const { word } = source;
  if (word === 'it') {
    const own = sentence.mentions.find((mention) => mention.first < 3 && mention.next <= source.at && !known.isPerson(mention));
    if (own) return known.named(own);
    const subject = openingBody(known, sentence, source.at);
    if (subject) return subject;
    if (known.last && known.distance < 2 && known.entities.get(known.last.name)?.person === false) return known.last;
    return known.last && !known.last.person && known.distance < 3 ? known.last : known.lastBody === undefined ? known.last : { name: known.lastBody, person: false };
  }
  if (word === 'we' || word === 'i') return undefined;
  if (/^the/.test(word)) return (known.distance > 1 && known.several) || (known.last === known.several && known.several) ? known.several : known.last && (!known.last.person || /^\p{Ll}/u.test(known.last.name)) ? known.last : theirs(known);
  const fits = (name: string | undefined): name is string => {
    if (name === undefined || name === known.several?.name) return false;
    const gender = known.entities.get(name)?.gender;
    return gender === undefined || gender === (/^hi/.test(word) ? 'he' : word === 'her' ? 'she' : word);
  };
  const own = sentence.mentions.find((mention) => mention.next <= source.at && sentence.quoted[mention.first] !== true && known.isPerson(mention) && fits(known.nameOf(mention)));
  const interrupts = /^(?:is|are|was|were|has|had|did|does)$/.test(sentence.tokens[source.at - 2]?.lower ?? '');
  if (own && (interrupts || !(source.aside && known.last && known.distance === 0))) return known.named(own);
  if (known.distance > 0 && fits(known.subject)) return { name: known.subject, person: true };
  if (known.last?.person && fits(known.last.name) && known.distance < (isNamed(known.last) ? 2 : 1)) return known.last;
  if (fits(known.lastPerson)) return { name: known.lastPerson, person: true };
  const name = [...known.recent].reverse().find((candidate) => isPerson(known.entities.get(candidate)) && fits(candidate));
  return name === undefined ? known.last : { name, person: true };
}

/** "The zoo stays shut, it says": the body that a sentence opens with. */
function openingBody(known: SpokenOf, sentence: SpokenSentence, before: number): Speaker | undefined {
  const opening = /^(?:the|its|their|our)$/.test(sentence.tokens[0]?.lower ?? '') ? phraseFrom(sentence, 0) : undefined;
  return opening?.kind === 'noun' && opening.next < before && isSource(sentence.tokens[opening.next - 1]?.lower ?? '') ? nounSpeaker(known, opening, sentence, 'weak') : undefined;
}

/** "They" that are nobody named: the body last spoken of, or the one named most. */
function theirs(known: SpokenOf): Speaker | undefined {
  const name = known.lastBody ?? known.mostNamed((candidate) => isBodyName(candidate) && candidate.includes(' '));
  return name === undefined ? known.last : { name, person: false };
}
