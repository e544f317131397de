import { smallNumber } from './number-words';
import type { Mention } from './names';
import { bodies, honorifics, offices, places, portfolios } from './titles';
import type { Token } from './tokens';

/** What an article tells of one name. */
export interface Entity {
  /** The fullest form of the name. */
  readonly name: string;
  /** Something shows that it is a person. */
  person: boolean;
  /** Something shows that it is none: "the" or "in" before it. */
  thing: boolean;
  gender?: 'he' | 'she';
  /** How often it is named. */
  count: number;
  /** Lower-case words of the offices and trades it is given: "finance", "minister". */
  readonly roles: Set<string>;
}

export interface NamedSentence {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
}

/** What is known of each name of an article, by its fullest form. */
export function readEntities(sentences: readonly NamedSentence[], fullest: ReadonlyMap<string, string>): Map<string, Entity> {
  const entities = new Map<string, Entity>();
  for (const { tokens, mentions } of sentences)
    for (const mention of mentions) {
      const name = fullest.get(mention.key.join(' ')) ?? mention.text;
      let entity = entities.get(name);
      if (!entity) entities.set(name, (entity = { name, person: false, thing: false, count: 0, roles: new Set() }));
      entity.count++;
      learn(entity, mention, tokens);
    }
  learnGenders(sentences, entities, fullest);
  return entities;
}

/** A person whom a sentence names alone has the gender of the pronouns that follow in it, and of one that opens the next. */
function learnGenders(sentences: readonly NamedSentence[], entities: ReadonlyMap<string, Entity>, fullest: ReadonlyMap<string, string>): void {
  const votes = new Map<Entity, number>();
  const count = (entity: Entity, pronoun: string): void => {
    const vote = /^(?:she|her|herself)$/.test(pronoun) ? 1 : /^(?:he|his|him|himself)$/.test(pronoun) ? -1 : 0;
    if (vote !== 0) votes.set(entity, (votes.get(entity) ?? 0) + vote);
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
    for (let at = one?.next ?? tokens.length; one && at < tokens.length && !/^[“"‘]$/.test(tokens[at]?.text ?? ''); at++) count(one.entity, tokens[at]?.lower ?? '');
  }
  for (const [entity, vote] of votes) if (vote !== 0) entity.gender ??= vote > 0 ? 'she' : 'he';
}

function learn(entity: Entity, mention: Mention, tokens: readonly Token[]): void {
  const last = mention.key.at(-1) ?? '';
  const full = entity.name.toLowerCase();
  const closing = full.slice(full.lastIndexOf(' ') + 1);
  if (bodies.has(closing) || (places.has(closing) && mention.title === '')) {
    entity.thing = true;
    return;
  }
  if (mention.key.length === 1 && full.startsWith(`${last} `)) entity.thing = true;
  if (/^(?:the|in|near)$/.test(tokens[mention.first - 1]?.lower ?? '')) entity.thing = true;
  const before = rolesBefore(tokens, mention.first);
  const after = [...rolesAfter(tokens, mention.next), ...rolesTaken(tokens, mention.next)];
  for (const word of [...mention.title.split(' '), ...before, ...after]) if (word) entity.roles.add(word);
  const bySurname = mention.key.length === 1 && full.includes(' ') && full.endsWith(` ${last}`);
  if (mention.title || bySurname || hasAge(tokens, mention.next) || before.length > 0 || after.some((word) => offices.has(word)) || isFollowedByWho(tokens, mention.next)) entity.person = true;
  if (/'s$/.test(tokens[mention.next - 1]?.lower ?? '') && /^(?:government|cabinet|coalition)$/.test(tokens[mention.next]?.lower ?? '')) for (const word of ['prime', 'minister']) entity.roles.add(word);
  const gender = genderOf(entity.roles);
  if (gender) entity.gender = gender;
}

const male = /^(?:mr|sir|lord|king|prince|father|brother|\w+man)$/;
const female = /^(?:ms|mrs|miss|dame|lady|queen|princess|sister|\w+woman)$/;

function genderOf(roles: ReadonlySet<string>): 'he' | 'she' | undefined {
  for (const role of roles) {
    if (female.test(role)) return 'she';
    if (male.test(role)) return 'he';
  }
  return undefined;
}

/** "hospital spokeswoman Anita Brule": trades in small letters right before a name. */
function rolesBefore(tokens: readonly Token[], at: number): string[] {
  const roles: string[] = [];
  let index = at - 1;
  while (honorifics.has(tokens[index]?.lower ?? '') || tokens[index]?.text === '.') index--;
  const apposed = tokens[index]?.text === ',';
  if (apposed) index--;
  for (let back = 0; apposed && back < 5 && !offices.has(tokens[index]?.lower ?? '') && (/^\p{Lu}/u.test(tokens[index]?.text ?? '') || /^(?:of|to|for|the)$/.test(tokens[index]?.lower ?? '')); back++) index--;
  if (!offices.has(tokens[index]?.lower ?? '')) return roles;
  for (; index >= 0 && index >= at - 6; index--) {
    const token = tokens[index];
    if (!token || token.kind !== 'word') break;
    const word = token.lower.replace(/'s$/, '');
    if (/^(?:the|a|an|its|his|her|their|of|for|and|said|by|with)$/.test(word)) break;
    roles.push(word);
  }
  return roles;
}

/** "Ivo Lund, the finance minister,": what a name is explained as. */
function rolesAfter(tokens: readonly Token[], at: number): string[] {
  if (tokens[at]?.text !== ',' && !/^'s$/.test(tokens[at]?.lower ?? '')) return [];
  const roles: string[] = [];
  let office = false;
  for (let index = at + 1; index < Math.min(tokens.length, at + 9); index++) {
    const token = tokens[index];
    if (!token || (token.kind !== 'word' && token.text !== '-')) break;
    const word = token.lower.replace(/'s$/, '');
    if (index > at + 1 && /^(?:his|her|their)$/.test(word)) break;
    if (offices.has(word)) office = true;
    if (office && /^(?:of|for|at|in|who|and|said)$/.test(word)) {
      if (word === 'of' || word === 'for') roles.push(tokens[index + 1]?.lower ?? '', tokens[index + 2]?.lower ?? '');
      break;
    }
    if (token.kind === 'word') roles.push(word);
  }
  return office ? roles.filter((word) => offices.has(word) || portfolios.has(word) || /^\p{L}{4,}$/u.test(word)) : [];
}

/** "Ada Brook took up her post as the ambassador": the office that follows "as" in the words after a name. */
function rolesTaken(tokens: readonly Token[], at: number): string[] {
  let as = at;
  while (as < at + 7 && tokens[as]?.kind === 'word' && tokens[as]?.lower !== 'as') as++;
  if (tokens[as]?.lower !== 'as' || as === at) return [];
  const roles: string[] = [];
  for (let index = as + 1; index < as + 7 && tokens[index]?.kind === 'word'; index++) {
    const word = tokens[index]?.lower ?? '';
    roles.push(word);
    if (offices.has(word)) return roles;
  }
  return [];
}

function hasAge(tokens: readonly Token[], at: number): boolean {
  const age = tokens[at + 1];
  const closing = tokens[at + 2]?.text;
  return /^[,(]$/.test(tokens[at]?.text ?? '') && age !== undefined && (/^\d{1,2}$/.test(age.text) || smallNumber(age.lower) !== undefined) && (closing === undefined || /^[,;).]$/.test(closing));
}

function isFollowedByWho(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === ',' && /^(?:who|whose)$/.test(tokens[at + 1]?.lower ?? '');
}

const placeOpeners = /^(?:Port|Mount|Lake|Cape|Fort|New|San|Santa|North|South|East|West|Upper|Lower|Great|Little|Punta|Gulf|Isle|Rio|Los|Las|Old) /;

/** Whether a name is a person's: by what is told of it, else by its looks. */
export function isPerson(entity: Entity | undefined): boolean {
  return entity !== undefined && (entity.person || (!entity.thing && !placeOpeners.test(entity.name) && /^\p{Lu}\S+(?: \p{Lu}\S*){1,2}$/u.test(entity.name) && !/[\d&]/.test(entity.name)));
}
