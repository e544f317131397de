import { isPerson, type Entity } from '../name/entity';
import { phraseFrom } from './noun-phrases';
import { nounSpeaker } from './noun-speaker';
import { isSource } from './source-nouns';
import { isBodyName, isNamed, type Speaker, type SpokenOf, type SpokenSentence } from './spoken-of';
import { mentionAt, type Source } from './subjects';

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
    return known.last && !known.last.person && known.distance < 3 ? known.last : known.lastBody === undefined ? undefined : { name: known.lastBody, person: false };
  }
  if (word === 'we' || word === 'i') return undefined;
  if (/^the/.test(word)) return known.last && !(known.last.person && isNamed(known.last)) ? known.last : (word === 'their' ? known.several : undefined) ?? theirs(known);
  const gender = /^h(?:e|im|is)$/.test(word) ? 'he' : 'she';
  const other = quoter(known, source, sentence);
  const mayMean = (name: string | undefined): name is string => name !== other && fits(known, name, gender);
  const own = sentence.mentions.find((mention) => mention.next <= source.at && sentence.quoted[mention.first] !== true && known.isPerson(mention) && mayMean(known.nameOf(mention)));
  const speaks = known.last?.person === true && known.distance === 0 && known.entities.get(known.last.name)?.gender === gender;
  const interrupts = /^(?:is|are|was|were|has|had|did|does)$/.test(sentence.tokens[source.at - 2]?.lower ?? '');
  if (own && !(speaks && known.entities.get(known.nameOf(own))?.gender === undefined) && (interrupts || own.first < 8 || !(source.aside && known.last && known.distance === 0))) return known.named(own);
  const spoke = known.last?.person && known.distance < (isNamed(known.last) ? 2 : 1) ? known.last.name : undefined;
  const near = [known.distance > 0 ? known.subject : undefined, spoke, known.lastPerson].filter(mayMean);
  const sure = near.find((candidate) => isKnownPerson(known.entities.get(candidate))) ?? near[0];
  const name = sure ?? [...known.recent].findLast((candidate) => isPerson(known.entities.get(candidate)) && mayMean(candidate));
  return name === undefined ? known.last : { name, person: true };
}

/** "…, Brook quoted him as saying": who quotes somebody is not the one quoted. */
function quoter(known: SpokenOf, { at }: { readonly at: number }, sentence: SpokenSentence): string | undefined {
  const subject = /^quot(?:es|ed)$/.test(sentence.tokens[at - 1]?.lower ?? '') ? mentionAt(sentence, at - 2) : undefined;
  return subject && known.nameOf(subject);
}

/** Whether more than the looks of a name shows that it is a person's. */
function isKnownPerson(entity: Entity | undefined): boolean {
  return entity !== undefined && (entity.person || entity.gender !== undefined);
}

/** Whether "he" or "she" may mean somebody. */
function fits(known: SpokenOf, name: string | undefined, gender: 'he' | 'she'): name is string {
  return name !== undefined && name !== known.several?.name && (known.entities.get(name)?.gender ?? gender) === gender;
}

/** "The zoo stays shut, it says": the body that a sentence opens with. */
function openingBody(known: SpokenOf, sentence: SpokenSentence, before: number): Speaker | undefined {
  const opening = /^(?:the|its|their|our)$/.test(sentence.tokens[0]?.lower ?? '') ? phraseFrom(sentence, 0) : undefined;
  const meant = opening?.kind === 'noun' && opening.next < before && isSource(sentence.tokens[opening.next - 1]?.lower ?? '') ? nounSpeaker(known, opening, sentence, 'weak') : undefined;
  return meant?.person === false ? meant : undefined;
}

/** "They" that are nobody named: the body last spoken of, or the one named most. */
function theirs(known: SpokenOf): Speaker | undefined {
  const name = known.lastBody ?? known.mostNamed((candidate) => isBodyName(candidate) && candidate.includes(' '));
  return name === undefined ? known.last : { name, person: false };
}
