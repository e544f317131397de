import { smallNumber } from '../number-words';
import { bodyMeant } from './body-meant';
import { authorOf } from './document-author';
import { holderOf } from './office-holder';
import type { Force } from './saying';
import { isDocument, isPeople, isSource, isThing, isWriting } from './source-nouns';
import type { Speaker, SpokenOf, SpokenSentence } from './spoken-of';
import { isSpokesperson, spokenFor } from './spokesperson';
import type { NounSource } from './subjects';
import { withoutPossessive } from '../../words';
import { businesses, honorifics, offices } from '../name/titles';

/** What a person already named is called instead: "the 46-year-old", "the Norwegian", "the striker", "the international". */
const describesPerson = /(?:er|or|ist|ian|ant|ent|an|ese|ish|al|old|ive|eur|ess|ate)$/;

/** "the man", "the bride": somebody already named, where nothing tells which. */
const meansSomebody = /^(?:man|woman|boy|girl|lad|lady|father|mother|son|daughter|brother|sister|wife|husband|widow|widower|groom|bride|child|teenager|victim|pensioner)$/;

/** Whom a noun phrase means: those who spoke before ("one of them"), the owner of a letter, the holder of an office, a body; else it is the speaker as it stands. */
export function nounSpeaker(known: SpokenOf, source: NounSource, sentence: SpokenSentence, force: Force | 'plain'): Speaker | undefined {
  if (sentence.tokens[source.first - 1]?.lower === 'no' || sentence.tokens[source.first]?.lower === 'neither') return undefined;
  if (sentence.tokens[source.next - 1]?.lower === 'them') return sentence.tokens[source.next - 2]?.lower === 'of' ? known.several : undefined;
  const strong = force !== 'weak';
  const first = source.first + partitive(sentence, source.first);
  const words = wordsOf(sentence, first, source.next).map(withoutPossessive);
  const cut = words.findIndex((word, index) => index > 0 && opensComplement(word, words[index - 1] ?? ''));
  const phrase = cut > 0 ? words.slice(0, cut) : words;
  const head = phrase.at(-1) ?? '';
  const owned = sentence.tokens.findLastIndex((token, at) => at >= source.first && at < source.next - 1 && (token.lower.endsWith("'s") || /^[’']$/.test(token.text)));
  const author = isDocument(head) ? authorOf(known, source, sentence, head, owned) : undefined;
  if (author) return author;
  if ((isSpokesperson(head) && words[0] !== 'the') || (head === 'statement' && words.length === 2 && words[0] === 'a')) {
    const body = spokenFor(known, source, sentence);
    if (body) return { name: body.name, person: true };
  }
  const definite = !/^(?:a|an|some|two|three|several|another|one)$/.test(words[0] ?? '');
  if (definite && (offices.has(head) || honorifics.has(head) || head === 'head') && !/(?:^|[^s])s$/.test(head)) {
    const office = cut > 0 ? phrase : wordsOf(sentence, Math.max(source.first, owned + 1), source.next);
    const holder = heldBy(known, contentOf(office), contentOf(words)) ?? describedBefore(known, head) ?? (strong && cut < 0 && !/^(?:its|their|our|his|her)$/.test(words[0] ?? '') ? anyHolder(known, contentOf(office)) : undefined);
    if (holder !== undefined) return { name: holder, person: true };
  }
  const earlier = definite ? describedBefore(known, head) : undefined;
  if (earlier !== undefined) return { name: earlier, person: true };
  const body = definite ? bodyMeant(known, head, phrase) : undefined;
  if (body !== undefined) return { name: body, person: false };
  const told = strong && words[0] === 'the' && cut < 0 && meansSomebody.test(head) ? (known.subject ?? known.lastPerson) : undefined;
  if (told !== undefined) return { name: told, person: true };
  if (isSource(head) || isPeople(head) || (strong && (isAgent(words[0], head) || isWriting(head)))) return asItStands(source, sentence, head);
  const person = strong && words[0] === 'the' && describesPerson.test(head) && !isThing(head) ? (known.subject ?? known.lastPerson) : undefined;
  if (person !== undefined) return { name: person, person: true };
  const owner = force === 'strong' ? sentence.mentions.find((mention) => mention.first >= source.first && mention.next - 1 === owned && mention.next < source.next) : undefined;
  if (owner) return known.named(owner);
  return force === 'plain' && mayBeAnyone(phrase, head) ? asItStands(source, sentence, head) : undefined;
}

/** "two of the aides", "several of his men": how many words tell the number before those that tell who they are. */
function partitive({ tokens }: SpokenSentence, first: number): number {
  const word = tokens[first]?.lower ?? '';
  const counts = smallNumber(word) !== undefined || /^(?:several|some|both|dozens|hundreds)$/.test(word);
  return counts && tokens[first + 1]?.lower === 'of' ? 2 : 0;
}

/** "of", "in", "familiar", "who", "involved" behind a noun: what follows only tells which one. */
function opensComplement(word: string, before: string): boolean {
  return /^(?:of|for|at|in|from|to|on|by|near|inside|behind|familiar|close|briefed|with|who|there|here)$/.test(word) || (/(?:ed|ing)$/.test(word) && isPeople(before));
}

/** Who holds an office that is told apart by what follows it, or the office alone. */
function heldBy(known: SpokenOf, office: readonly string[], words: readonly string[]): string | undefined {
  return (words.length > office.length ? holderOf(known, words, true) : undefined) ?? holderOf(known, office);
}

/** Who was spoken of, where the office may be theirs for all that is told of them. */
function anyHolder(known: SpokenOf, office: readonly string[]): string | undefined {
  const name = known.subject ?? known.lastPerson;
  const head = office.at(-1) ?? '';
  if (name === undefined || businesses.has(head) || /^(?:lawyer|solicitor|attorney|counsel)$/.test(head) || /^(?:public|state|district|county|deputy|former)$/.test(office[0] ?? '')) return undefined;
  const roles = known.entities.get(name)?.roles ?? new Set<string>();
  return office.some((word) => roles.has(word)) || ![...roles].some((word) => offices.has(word)) ? name : undefined;
}

function contentOf(words: readonly string[]): string[] {
  return words.map(withoutPossessive).filter((word) => !/^(?:the|its|his|her|their|this|of|for|at|in|to)$/.test(word));
}

function wordsOf({ tokens }: SpokenSentence, first: number, next: number): string[] {
  return tokens.slice(first, next).flatMap((token) => (token.kind === 'word' ? [token.lower] : []));
}

/** A noun that stands where only somebody who speaks can: "the groom said". */
function mayBeAnyone(words: readonly string[], head: string): boolean {
  return words.length > 1 && words.length < 6 && !/(?:ed|ing|tion|ment)$|^(?:rules?|rulebook|permit|laws?|sign)$/.test(head) && !/^(?:we|i'm|i|nobody|everybody|anybody|anyone|everyone|whoever|whom|whose|who|which|several|some|most)$/.test(words[0] ?? '');
}

/** "a welder", but not "a letter". */
function isAgent(article: string | undefined, head: string): boolean {
  return /^(?:a|an)$/.test(article ?? '') && /(?:er|or|ist|ian|ant|ent|ee)$/.test(head) && !/(?:letter|paper|number|matter|order|error|factor|document|statement)$/.test(head);
}

/** The phrase without its article, its possessive ending and a clause behind it, small where a sentence begins with it. */
function asItStands(source: NounSource, { tokens, mentions }: SpokenSentence, head: string): Speaker | undefined {
  const first = source.first + (/^(?:the|a|an|whose)$/.test(tokens[source.first]?.lower ?? '') ? 1 : 0);
  const whom = tokens.findIndex(({ lower }, at) => at > first && at < source.next && /^who(?:m|se)$/.test(lower));
  const next = whom < 0 ? source.next : whom;
  if (tokens[first]?.kind === 'mark') return undefined;
  let name = '';
  for (let at = first; at < next; at++) name += `${tokens[at]?.spaced === true && name ? ' ' : ''}${tokens[at]?.text ?? ''}`;
  name = name.replace(/(?<=(?:^| )\p{Ll}\S*)[’']s?$/u, '');
  if (name === '') return undefined;
  const opens = first === 0 && !mentions.some((mention) => mention.first === 0);
  return { name: opens ? name.charAt(0).toLowerCase() + name.slice(1) : name, person: isPeople(head) || offices.has(head) || !isSource(head) };
}

/** "one of the people", "the lawyer": those who spoke before as "two people close to the talks", "his lawyer". */
function describedBefore(known: SpokenOf, head: string): string | undefined {
  return [...known.spoke].findLast((name) => {
    if (!/^\p{Ll}/u.test(name)) return false;
    if (name.endsWith(` ${head}`)) return /^(?:his|her|its|their|our)\b|[’']s /.test(name);
    const at = name.indexOf(`${head} `);
    return at >= 0 && (at === 0 || name.charAt(at - 1) === ' ') && complement.test(name.slice(at + head.length + 1));
  });
}

const complement = /^(?:of|for|at|in|from|to|on|with|who|familiar|close|briefed|involved) /;
