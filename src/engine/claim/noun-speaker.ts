import { bodyMeant } from './body-meant';
import { isPerson, type Entity } from './entity';
import { isDocument, isLetter, isPeople, isSource } from './source-nouns';
import type { Speaker, SpokenOf, SpokenSentence } from './spoken-of';
import type { Source } from './subjects';
import { bodies, businesses, offices, portfolios } from './titles';

/** What a person already named is called instead: "the 46-year-old", "the Norwegian", "the striker", "the international". */
const describesPerson = /(?:er|or|ist|ian|ant|ent|an|ese|ish|al|old|ive|eur|ess|ate)$/;

/** Whom a noun phrase means: the owner of a letter, the holder of an office, a body; else it is the speaker as it stands. */
export function nounSpeaker(known: SpokenOf, source: Source & { kind: 'noun' }, sentence: SpokenSentence, strong: boolean): Speaker | undefined {
  const words = sentence.tokens.slice(source.first, source.next).filter((token) => token.kind === 'word').map((token) => token.lower.replace(/'s$/, ''));
  const text = sentence.tokens.slice(source.first, source.next);
  const cut = words.findIndex((word, index) => index > 0 && /^(?:of|for|at|in|from|to|on|familiar|close|briefed|with|who)$/.test(word));
  const owned = sentence.tokens.findLastIndex((token, at) => at >= source.first && at < source.next - 1 && (token.lower.endsWith("'s") || /^[’']$/.test(token.text)));
  const phrase = cut > 0 ? words.slice(0, cut) : words;
  const office = sentence.tokens.slice(Math.max(source.first, owned + 1), source.next).filter((token) => token.kind === 'word').map(({ lower }) => lower);
  const head = phrase.at(-1) ?? '';
  const definite = !/^(?:a|an|some|two|three|several|another|one)$/.test(words[0] ?? '');
  const owner = isDocument(head) ? sentence.mentions.find((mention) => mention.first >= source.first && mention.next < source.next && (known.isPerson(mention) || (mention.next === source.next - 1 && isLetter(head)))) : undefined;
  if (owner) return known.named(owner);
  const link = isDocument(head) ? sentence.tokens.findIndex((token, at) => at > source.first && at < source.next && /^(?:from|by)$/.test(token.lower)) : -1;
  const author = link > 0 ? sentence.mentions.find((mention) => mention.first > link && mention.first < source.next) : undefined;
  if (author) return known.named(author);
  if (isDocument(head) && owned > 0) {
    const body = bodyMeant(known, sentence.tokens[owned]?.lower.replace(/'s$/, '') ?? '', [], sentence, source.first);
    if (body !== undefined) return { name: body, person: false };
  }
  if (definite && (offices.has(head) || head === 'head') && !/(?:^|[^s])s$/.test(head)) {
    const holder = holderOf(known, (cut > 0 ? phrase : office).filter((word) => !/^(?:the|its|his|her|their|this)$/.test(word)));
    if (holder !== undefined) return { name: holder, person: true };
    const person = /^(?:its|their|our|his|her)$/.test(words[0] ?? '') || businesses.has(head) ? undefined : (known.subject ?? known.lastPerson);
    if (person !== undefined && strong) return { name: person, person: true };
  }
  const earlier = definite ? describedBefore(known, head) : undefined;
  if (earlier !== undefined) return { name: earlier, person: true };
  if (definite) {
    const body = bodyMeant(known, head, phrase, sentence, source.first);
    if (body !== undefined) return { name: body, person: false };
  }
  const agent = /^(?:a|an)$/.test(words[0] ?? '') && /(?:er|or|ist|ian|ant|ent|ee)$/.test(head) && !/(?:letter|paper|number|matter|order|error|factor|document|statement)$/.test(head);
  if (!isSource(head) && !isPeople(head) && !(strong && agent)) {
    const person = strong && words[0] === 'the' && describesPerson.test(head) ? (known.subject ?? known.lastPerson) : undefined;
    return person === undefined ? undefined : { name: person, person: true };
  }
  const from = /^(?:the|a|an)$/.test(words[0] ?? '') ? 1 : 0;
  const first = text[from];
  const last = text.at(-1);
  if (!first || !last) return undefined;
  const name = text.slice(from).reduce((sum, token) => sum + (token.spaced && sum ? ' ' : '') + token.text, '');
  const opens = source.first + from === 0 && !sentence.mentions.some((mention) => mention.first === 0);
  return { name: opens ? name.charAt(0).toLowerCase() + name.slice(1) : name, person: !bodies.has(head) };
}

/** "one of the people": those who spoke before as "two people close to the talks". */
function describedBefore(known: SpokenOf, head: string): string | undefined {
  return [...known.spoke].findLast((name) => {
    const at = name.indexOf(`${head} `);
    return at >= 0 && /^\p{Ll}/u.test(name) && (at === 0 || name.charAt(at - 1) === ' ') && /^(?:of|for|at|in|from|to|on|familiar|close|briefed|with|who) /.test(name.slice(at + head.length + 1));
  });
}

/** The person who holds an office: all words of the phrase are told of them somewhere. */
function holderOf(known: SpokenOf, words: readonly string[]): string | undefined {
  const matching = (needed: readonly string[]): string | undefined =>
    [...known.recent].reverse().find((name) => hasRoles(known.entities.get(name), needed)) ?? [...known.entities.values()].find((entity) => hasRoles(entity, needed))?.name;
  const head = words.at(-1);
  const principal = words.length === 1 && head !== undefined ? [...known.recent].reverse().find((name) => hasRoles(known.entities.get(name), words) && !isDeputy(known.entities.get(name))) : undefined;
  if (principal !== undefined) return principal;
  if (head === 'envoy') return matching([head]) ?? matching(['ambassador']);
  if (head !== undefined && /^(?:boss|chief|head|leader)$/.test(head)) for (const office of leading) if (words.slice(0, -1).every((word) => word !== 'police' && word !== 'fire')) {
    const leader = matching(words) ?? matching(office);
    if (leader !== undefined) return leader;
  }
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
