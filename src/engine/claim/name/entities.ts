import { kindWord, opensThing, type Entity, type NamedSentence } from './entity';
import { businessEvidence } from './business';
import { genderOf, learnGenders } from './genders';
import { genderOfKin } from './kin';
import { strongVerbs } from '../speech-verbs';
import { smallNumber } from '../number-words';
import type { Mention } from './names';
import { kindsOf, rolesAfter, rolesBefore, rolesTaken } from './roles';
import { bodies, offices, places, trades } from './titles';
import type { Token } from '../tokens';

/** What is known of each name of an article, by its fullest form. */
export function readEntities(sentences: readonly NamedSentence[], fullest: ReadonlyMap<string, string>): Map<string, Entity> {
  const entities = new Map<string, Entity>();
  for (const { tokens, mentions } of sentences)
    for (const mention of mentions) {
      const name = fullest.get(mention.key.join(' ')) ?? mention.text;
      let entity = entities.get(name);
      if (!entity) entities.set(name, (entity = { name, person: false, thing: false, count: 0, roles: new Set(), kinds: new Set(), business: 0 }));
      entity.count++;
      learn(entity, mention, tokens);
    }
  learnGenders(sentences, entities, fullest);
  return entities;
}

function learn(entity: Entity, mention: Mention, tokens: readonly Token[]): void {
  for (const kind of kindsOf(tokens, mention.first, mention.next)) entity.kinds.add(kind);
  if (entity.kinds.size > 0) entity.thing = true;
  entity.business += businessEvidence(tokens, mention.first, mention.next);
  const last = mention.key.at(-1) ?? '';
  const full = entity.name.toLowerCase();
  const closing = kindWord(full);
  if (bodies.has(closing) || ((places.has(closing) || (trades.has(closing) && full.includes(' '))) && mention.title === '')) {
    entity.thing = true;
    return;
  }
  if (mention.key.length === 1 && full.startsWith(`${last} `)) {
    if (strongVerbs.has(tokens[mention.next]?.lower ?? '') || strongVerbs.has(tokens[mention.first - 1]?.lower ?? '')) entity.person = true;
    else entity.thing = true;
  }
  if (/^(?:the|in|near)$/.test(tokens[mention.first - 1]?.lower ?? '')) entity.thing = true;
  const before = entity.kinds.size > 0 && !full.includes(' ') ? [] : rolesBefore(tokens, mention.first);
  const after = [...rolesAfter(tokens, mention.next), ...rolesTaken(tokens, mention.next)];
  for (const word of [...mention.title.split(' '), ...before, ...after]) if (word) entity.roles.add(word);
  const bySurname = mention.key.length === 1 && !opensThing(entity.name) && full.includes(' ') && full.endsWith(` ${last}`);
  if (mention.title || bySurname || hasAge(tokens, mention.next) || before.length > 0 || after.some((word) => offices.has(word)) || isFollowedByWho(tokens, mention.next)) entity.person = true;
  if (/'s$/.test(tokens[mention.next - 1]?.lower ?? '') && /^(?:government|cabinet|coalition)$/.test(tokens[mention.next]?.lower ?? '')) for (const word of ['prime', 'minister']) entity.roles.add(word);
  if (/'s$/.test(tokens[mention.next - 1]?.lower ?? '') && tokens[mention.next]?.lower === 'ministry') entity.roles.add('minister');
  const kin = genderOfKin(tokens, mention.first);
  if (kin) entity.person = true;
  const gender = genderOf(entity.roles) ?? kin;
  if (gender) entity.gender = gender;
}

function hasAge(tokens: readonly Token[], at: number): boolean {
  const age = tokens[at + 1];
  const closing = tokens[at + 2]?.text;
  return /^[,(]$/.test(tokens[at]?.text ?? '') && age !== undefined && (/^\d{1,2}$/.test(age.text) || smallNumber(age.lower) !== undefined) && (closing === undefined || /^[,;).]$/.test(closing));
}

function isFollowedByWho(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'who';
}
