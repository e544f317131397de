import { strongVerbs } from '../speech-verbs';
import type { Token } from '../tokens';
import { isPerson, type Entity, type NamedSentence } from './entity';

/** Pronouns, 1 where they mean a woman, -1 where a man. */
const pronouns: ReadonlyMap<string, number> = new Map([
  ...["she", "she's", "she'd", "she'll", 'her', 'herself'].map((word) => [word, 1] as const),
  ...["he", "he's", "he'd", "he'll", 'his', 'him', 'himself'].map((word) => [word, -1] as const),
]);

/** A person whom a sentence names alone has the gender of the pronouns that follow in it, and of one that opens the next. */
export function learnGenders(sentences: readonly NamedSentence[], entities: ReadonlyMap<string, Entity>, fullest: ReadonlyMap<string, string>): void {
  const votes = new Map<Entity, number>();
  const count = (entity: Entity, word: string): void => {
    const vote = pronouns.get(word);
    if (vote !== undefined) votes.set(entity, (votes.get(entity) ?? 0) + vote);
  };
  let before: Entity | undefined;
  for (const { tokens, mentions } of sentences) {
    const people = mentions.flatMap((mention) => {
      const entity = entities.get(fullest.get(mention.key.join(' ')) ?? mention.text);
      return entity && isPerson(entity) ? [{ entity, next: mention.next }] : [];
    });
    if (before) count(before, tokens[0]?.lower ?? '');
    const [first] = people;
    const one = first && people.every(({ entity }) => entity === first.entity) ? first : undefined;
    before = one?.entity;
    if (one && isOwner(tokens, one.next)) one.entity.thing = true;
    for (let at = one?.next ?? tokens.length; one && at < tokens.length && !/^[“"‘]$/.test(tokens[at]?.text ?? ''); at++) if (pronouns.has(tokens[at]?.lower ?? '') && !isAside(tokens, at)) count(one.entity, tokens[at]?.lower ?? '');
  }
  for (const [entity, vote] of votes) if (vote !== 0) entity.gender ??= vote > 0 ? 'she' : 'he';
}

/** "…, she said": who speaks is seldom the one spoken of. */
function isAside(tokens: readonly Token[], at: number): boolean {
  return /^[,”"]$/.test(tokens[at - 1]?.text ?? '') && strongVerbs.has(tokens[at + 1]?.lower ?? '');
}

/** "Tres Rios has shut its mine": no person has "its" right behind the name and its verb. */
function isOwner(tokens: readonly Token[], next: number): boolean {
  if (next > 3) return false;
  const its = tokens.findIndex(({ lower }, at) => at >= next && lower === 'its');
  return its > 0 && its < next + 8 && tokens.slice(next, its).every(({ kind }) => kind === 'word');
}

const male = /^(?:mr|sir|lord|king|prince|father|brother|\w+man)$/;

const female = /^(?:ms|mrs|miss|dame|lady|queen|princess|sister|\w+woman)$/;

/** The gender that an office or a form of address gives away. */
export function genderOf(roles: ReadonlySet<string>): 'he' | 'she' | undefined {
  for (const role of roles) {
    if (female.test(role)) return 'she';
    if (male.test(role)) return 'he';
  }
  return undefined;
}
