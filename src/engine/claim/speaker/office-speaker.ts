import { pronounSpeaker } from './pronoun-speaker';
import { isNamed, type Speaker, type SpokenOf, type SpokenSentence } from './spoken-of';
import { pronounAt, type NounSource, type Source } from './subjects';

/** "her office", "Ada Brook's office": it speaks for the person, but is not they. */
export function officeSpeaker(known: SpokenOf, source: NounSource, sentence: SpokenSentence): Speaker | undefined {
  const { tokens, mentions } = sentence;
  const office = source.next - 1;
  if (tokens[office]?.lower !== 'office') return undefined;
  const named = mentions.find((mention) => mention.next === office && mention.first >= source.first && known.isPerson(mention));
  const owner = named ? known.named(named) : ownerOf(known, pronounAt(tokens, source.first), sentence);
  return owner?.person === true && isNamed(owner) ? { name: `${owner.name}’s office`, person: false } : undefined;
}

function ownerOf(known: SpokenOf, source: Source, sentence: SpokenSentence): Speaker | undefined {
  return source.kind === 'pronoun' && /^(?:his|her)$/.test(source.word) ? pronounSpeaker(known, source, sentence) : undefined;
}
