import { isPerson, type Entity } from '../name/entity';
import type { SpokenOf } from './spoken-of';
import { portfolios } from '../name/titles';

/** The person who holds an office: all words of the phrase are told of them somewhere, or, unless `exactly` so, those that matter. */
export function holderOf(known: SpokenOf, words: readonly string[], exactly = false): string | undefined {
  const matching = (needed: readonly string[]): string | undefined =>
    [...known.recent].reverse().find((name) => hasRoles(known.entities.get(name), needed)) ?? [...known.entities.values()].find((entity) => hasRoles(entity, needed))?.name;
  if (exactly) return matching(words);
  const head = words.at(-1);
  const principal = words.length === 1 && head !== undefined ? [...known.recent].reverse().find((name) => hasRoles(known.entities.get(name), words) && !isDeputy(known.entities.get(name))) : undefined;
  if (principal !== undefined) return principal;
  if (head === 'envoy') return matching([head]) ?? matching(['ambassador']);
  const leads = head !== undefined && /^(?:boss|chief|head|leader)$/.test(head) && !words.some((word) => word === 'police' || word === 'fire');
  const leader = leads ? [words, ...leading].map(matching).find((name) => name !== undefined) : undefined;
  if (leader !== undefined) return leader;
  return matching(words) ?? (head === undefined || words.slice(0, -1).some((word) => portfolios.has(word)) ? undefined : matching([head]));
}

/** Offices of those who are called the boss, the chief or the head. */
const leading: readonly (readonly string[])[] = [['chief', 'executive'], ['ceo'], ['managing', 'director'], ['chief'], ['boss'], ['president'], ['chairman'], ['chairwoman'], ['director'], ['head'], ['leader']];

function hasRoles(entity: Entity | undefined, words: readonly string[]): boolean {
  return entity !== undefined && isPerson(entity) && words.every((word) => entity.roles.has(word));
}

function isDeputy(entity: Entity | undefined): boolean {
  return entity !== undefined && ['deputy', 'vice', 'acting', 'former'].some((word) => entity.roles.has(word));
}
