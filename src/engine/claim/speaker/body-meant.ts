import { isPerson, kindWord, type Entity } from '../name/entity';
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

/** The business that "the company" means: the one that shows most that it is one, and that the article names most. */
function business(known: SpokenOf, head: string): string | undefined {
  const may = (name: string): boolean => {
    const entity = known.entities.get(name);
    const last = kindWord(name);
    return entity !== undefined && !isPerson(entity) && !isOtherKind(entity, head) && !publicBodies.has(last) && !places.has(last) && (name.includes(' ') || entity.business > 0 || known.spoke.has(name));
  };
  const best = known.best((entity) => (entity.business > 0 && may(entity.name) ? entity.business + entity.count : 0));
  if (best !== undefined) return known.bodyCalled(best);
  return known.mostNamed((name) => (may(name) && (isBodyName(name) || known.spoke.has(name))) || isOneWord(known, name)) ?? known.mostNamed((name) => may(name) && trades.has(kindWord(name)));
}

/** Whether a name is said to be a contractor, say, where a bank is meant. */
function isOtherKind({ kinds }: Entity, head: string): boolean {
  return kinds.size > 0 && !kinds.has(head) && !/^(?:company|firm|group|business)$/.test(head);
}

/** A name of one word that nothing shows to be a person or a place, and that the article has several times. */
function isOneWord(known: SpokenOf, name: string): boolean {
  const entity = known.entities.get(name);
  return entity !== undefined && !entity.person && (!entity.thing || entity.kinds.size > 0) && entity.business >= 0 && entity.count > 1 && /^\p{Lu}\p{Ll}+$/u.test(name);
}
