import { kindWord, lastWord, type NamedSentence } from './entity';
import type { Mention } from './names';
import { bodies, places, trades } from './titles';
import { isPossessive, type Token } from '../tokens';
import { withoutPossessive } from '../../words';

const kin = /^(?:wife|husband|widow|widower|father|mother|mum|mom|dad|brother|sister|twin|son|daughter|stepfather|stepmother|stepson|stepdaughter|grandfather|grandmother|grandson|granddaughter|uncle|aunt|niece|nephew)$/;

const women = /^(?:wife|widow|mother|mum|mom|sister|daughter|stepmother|stepdaughter|grandmother|granddaughter|aunt|niece)$/;

/** "his wife, Ada": the gender that a kinship right before a name gives away. */
export function genderOfKin(tokens: readonly Token[], first: number): 'he' | 'she' | undefined {
  const word = tokens[tokens[first - 1]?.text === ',' ? first - 2 : first - 1]?.lower ?? '';
  if (!kin.test(word) || word === 'twin') return undefined;
  return women.test(word) ? 'she' : 'he';
}

/**
 * Gives those who are named by their first name only, as somebody's kin, the family's surname: "his wife Ada" after
 * Ivo Lund is Ada Lund. A relative of another surname is given it.
 */
export function addSurnames(sentences: readonly NamedSentence[], fullest: Map<string, string>): void {
  let last: string | undefined;
  for (const { tokens, mentions } of sentences)
    for (const mention of mentions) {
      const id = mention.key.join(' ');
      const name = fullest.get(id) ?? mention.text;
      if (name.includes(' ')) {
        if (mayHaveKin(name) && !/^(?:[“"‘]|the)$/.test(tokens[mention.first - 1]?.lower ?? '')) last = name;
        continue;
      }
      const of = relativeOf(tokens, mention);
      if (of === undefined) continue;
      const owner = of === '' ? last : (fullest.get(of) ?? last);
      if (owner?.includes(' ') === true) fullest.set(id, `${name} ${lastWord(owner)}`);
    }
}

function mayHaveKin(name: string): boolean {
  const closing = kindWord(name);
  return /^\p{Lu}\S*(?: \p{Lu}\S*){1,2}$/u.test(name) && !bodies.has(closing) && !places.has(closing) && !trades.has(closing);
}

/** Whose kin a name is said to be, by the lower-case name that owns the noun; empty where a pronoun does or nobody is named. */
function relativeOf(tokens: readonly Token[], { first, next }: Mention): string | undefined {
  const before = tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  if (kin.test(tokens[before]?.lower ?? '')) return ownerAt(tokens, before);
  if (tokens[next]?.text !== ',') return undefined;
  const noun = [next + 2, next + 3].find((at) => kin.test(tokens[at]?.lower ?? ''));
  return noun === undefined ? undefined : ownerAt(tokens, noun);
}

function ownerAt(tokens: readonly Token[], noun: number): string | undefined {
  for (let at = noun - 1; at >= noun - 3; at--) {
    const word = tokens[at]?.lower ?? '';
    if (/^(?:his|her|their)$/.test(word)) return '';
    if (isPossessive(tokens[at])) return withoutPossessive(word);
  }
  return '';
}
