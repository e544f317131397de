import { isPerson, kindWord, opensThing, type Entity } from '../name/entity';
import { isSource } from './source-nouns';
import { isBodyName, type Speaker, type SpokenOf, type SpokenSentence } from './spoken-of';
import { bodies, bodySynonyms, businesses, places, portfolios, publicBodies, trades } from '../name/titles';

/** The body that a common noun means: one with that noun in its name, or the business last spoken of. */
export function bodyMeant(known: SpokenOf, head: string, phrase: readonly string[]): string | undefined {
  if (head === 'police' || head === 'officials') return undefined;
  const wanted = bodySynonyms.get(head) ?? (bodies.has(head) ? [head] : []);
  const candidates = [...known.recent].reverse();
  const all = [...candidates, ...[...known.entities.keys()].filter((name) => !known.recent.has(name))];
  const fits = (name: string, word: string): boolean => {
    const entity = known.entities.get(name);
    return entity !== undefined && !isPerson(entity) && name.includes(' ') && name.toLowerCase().split(/[\s’'-]+/).includes(word);
  };
  for (const word of wanted) {
    const exact = all.find((name) => fits(name, word) && phrase.every((part) => part.length < 4 || part === head || name.toLowerCase().includes(part)));
    if (exact !== undefined) return exact;
  }
  const particular = phrase.some((part) => part !== head && (portfolios.has(part) || part === 'central') && !/^(?:state|federal|national)$/.test(part));
  if (particular) return undefined;
  for (const word of wanted) {
    const found = all.find((name) => fits(name, word));
    if (found !== undefined) return found;
  }
  const another = phrase.some((part) => part !== head && !/^(?:the|this|that|same)$|(?:an|ese|ish|ch)$/.test(part));
  if (another && businesses.has(head)) return undefined;
  const called = /^(?:company|firm|group|business)$/.test(head) ? undefined : candidates.find((name) => known.entities.get(name)?.kinds.has(head) === true && !isPerson(known.entities.get(name)));
  if (called !== undefined) return called;
  return businesses.has(head) && !(head === 'owner' && phrase[0] === 'the') ? business(known, head) : undefined;
}

/** The body that a phrase means, else the phrase itself; undefined where it is none that speaks. */
export function bodyOf(known: SpokenOf, sentence: SpokenSentence, first: number, next: number): Speaker | undefined {
  const words = sentence.tokens.slice(first, next).flatMap((token) => (token.kind === 'word' && !/^(?:the|a|an)$/.test(token.lower) ? [token.lower.replace(/'s$/, '')] : []));
  const head = words.at(-1) ?? '';
  return isSource(head) ? { name: bodyMeant(known, head, words) ?? words.join(' '), person: false } : undefined;
}

/** The business that "the company" means: what shows most that it is one, and is spoken of most and last. */
function business(known: SpokenOf, head: string): string | undefined {
  const name = known.best((entity) => {
    const kind = kindWord(entity.name);
    if (isPerson(entity) || isOtherKind(entity, head) || publicBodies.has(kind) || places.has(kind)) return 0;
    const opened = known.openedLately(entity.name) && entity.business >= 0 && !opensThing(entity.name);
    const shows = (entity.business > 0 ? 3 : 0) + (entity.name.includes(' ') && (isBodyName(entity.name) || trades.has(kind)) ? 2 : 0) + (known.spoke.has(entity.name) ? 2 : 0) + (isOneWord(entity) ? 1 : 0) + (opened ? 3 : 0);
    return shows === 0 ? 0 : shows + entity.business + entity.count / 2;
  });
  return name === undefined ? undefined : known.bodyCalled(name);
}

/** Whether a name is said to be a contractor, say, where a bank is meant. */
function isOtherKind({ kinds }: Entity, head: string): boolean {
  return kinds.size > 0 && !kinds.has(head) && !/^(?:company|firm|group|business)$/.test(head);
}

/** A name of one word that nothing shows to be a person or a place, and that the article has several times. */
function isOneWord({ name, person, thing, kinds, business, count }: Entity): boolean {
  return !person && (!thing || kinds.size > 0) && business >= 0 && count > 1 && /^\p{Lu}\p{Ll}+$/u.test(name);
}
