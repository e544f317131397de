import type { Mention } from './names';
import { findAttribution, type Attribution } from './attribution';
import { isPerson, type Entity } from './entity';
import type { ReadSentence, Source } from './subjects';
import { bodies, bodySynonyms, businesses, offices, places, portfolios, publicBodies } from './titles';

/** A sentence of kind `claim`, read as far as its speaker needs. */
export interface SpokenSentence extends ReadSentence {
  /** A quotation that an earlier sentence opened goes on here. */
  readonly continues: boolean;
  /** Share of the sentence in quotation marks, 0 to 1. */
  readonly quotedShare: number;
}

interface Speaker {
  readonly name: string;
  readonly person: boolean;
}

/**
 * Whom each sentence of an article quotes or cites, undefined where nobody. Pronouns and common nouns ("the board")
 * are resolved to names that the article gives; a quotation of several sentences has the speaker of any of them.
 */
export function findSpeakers(sentences: readonly SpokenSentence[], entities: ReadonlyMap<string, Entity>, fullest: ReadonlyMap<string, string>): (string | undefined)[] {
  const resolver = new Resolver(entities, fullest);
  const speakers: (string | undefined)[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const said = sentence.continues ? speakers[index - 1] : undefined;
    const attribution = findAttribution(sentence);
    let speaker = resolver.label(sentence) ?? (attribution && resolver.resolve(attribution, sentence));
    if (sentence.continues && said !== undefined && (!speaker || attribution?.strength === 'weak')) speaker = { name: said, person: true };
    if (!speaker && sentence.quotedShare > 0) speaker = resolver.quotedBy(sentence, sentences[index - 1]);
    if (speaker && sentence.continues) for (let back = index; back > 0 && sentences[back]?.continues === true; back--) speakers[back - 1] = speaker.name;
    speakers.push(speaker?.name);
    resolver.pass(sentence, speaker, attribution);
  }
  return speakers;
}

/** Remembers who was spoken of, sentence by sentence. */
class Resolver {
  private last: Speaker | undefined;
  private lastPerson: string | undefined;
  private lastBody: string | undefined;
  private distance = 0;
  /** The person that the sentence before begins with. */
  private subject: string | undefined;
  private readonly spoke = new Set<string>();
  /** Names in the order of their last mention, latest last. */
  private readonly recent = new Set<string>();

  constructor(
    private readonly entities: ReadonlyMap<string, Entity>,
    private readonly fullest: ReadonlyMap<string, string>,
  ) {}

  resolve(attribution: Attribution, sentence: SpokenSentence): Speaker | undefined {
    const { source } = attribution;
    switch (source.kind) {
      case 'name':
        return this.described(source.mention, sentence) ?? this.named(source.mention);
      case 'pronoun':
        return this.pronoun(source, sentence);
      case 'noun':
        return this.noun(source, sentence, attribution.strength === 'strong');
    }
  }

  /** "Ogden: I was ill": a headline that opens with who says it. */
  label(sentence: SpokenSentence): Speaker | undefined {
    const first = sentence.mentions[0];
    return first?.first === 0 && sentence.tokens[first.next]?.text === ':' && this.entities.get(this.nameOf(first))?.person === true ? this.named(first) : undefined;
  }

  /** Words in quotation marks that nobody is said to say: who spoke last, or whom the sentence opens with. */
  quotedBy(sentence: SpokenSentence, previous: SpokenSentence | undefined): Speaker | undefined {
    const signer = sentence.mentions.findLast((mention) => mention.next >= sentence.tokens.length - 1);
    if (signer && signer.first > 3 && /^[-–—]$/.test(sentence.tokens[signer.first - 1]?.text ?? '') && this.isPerson(signer)) return this.named(signer);
    if (sentence.quotedShare > 0.9) return previous && this.distance <= 1 ? this.last : undefined;
    const colon = sentence.tokens.findIndex((token, index) => token.text === ':' && (sentence.quoted[index + 1] === true || sentence.quoted[index + 2] === true));
    const opening = sentence.mentions.filter((mention) => mention.first < 6 && sentence.quoted[mention.first] !== true);
    const first = opening.find((mention) => this.isPerson(mention)) ?? opening[0];
    if (colon > 0 && first && first.first < colon) return this.named(first);
    const people = sentence.mentions.filter((mention) => sentence.quoted[mention.first] !== true && this.isPerson(mention));
    return sentence.quotedShare > 0.2 && people.length === 1 && people[0] ? this.named(people[0]) : undefined;
  }

  pass(sentence: SpokenSentence, speaker: Speaker | undefined, attribution: Attribution | undefined): void {
    for (const mention of sentence.mentions) {
      const name = this.nameOf(mention);
      this.recent.delete(name);
      this.recent.add(name);
    }
    const subject = sentence.mentions.find((mention) => sentence.quoted[mention.first] !== true && this.isPerson(mention));
    const body = sentence.mentions.find((mention) => mention.first < 5 && !this.isPerson(mention) && sentence.quoted[mention.first] !== true);
    if (body && (isBodyName(this.nameOf(body)) || this.spoke.has(this.nameOf(body)))) this.lastBody = this.nameOf(body);
    this.subject = subject && subject.first < 12 ? this.nameOf(subject) : undefined;
    if (subject && !speaker?.person) this.lastPerson = this.nameOf(subject);
    this.distance++;
    if (!speaker) return;
    this.spoke.add(speaker.name);
    if (speaker.person && isNamed(speaker)) this.lastPerson = speaker.name;
    else this.lastBody = speaker.name;
    this.distance = attribution ? 0 : Math.max(0, this.distance - 1);
    this.last = speaker;
  }

  /** The business that "the company" means: one that the sentence names, else the one that the article names most. */
  private business(sentence: SpokenSentence): string | undefined {
    const may = (name: string): boolean => {
      const entity = this.entities.get(name);
      const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
      return entity !== undefined && !isPerson(entity) && !publicBodies.has(last) && !places.has(last) && (name.includes(' ') || this.spoke.has(name));
    };
    const own = sentence.mentions.map((mention) => this.nameOf(mention)).findLast(may);
    if (own !== undefined) return own;
    return this.mostNamed(may);
  }

  private mostNamed(may: (name: string) => boolean): string | undefined {
    let best: Entity | undefined;
    for (const entity of this.entities.values()) if (may(entity.name) && entity.count > (best?.count ?? 0)) best = entity;
    return best?.name;
  }

  private nameOf(mention: Mention): string {
    return this.fullest.get(mention.key.join(' ')) ?? mention.text;
  }

  private isPerson(mention: Mention): boolean {
    return isPerson(this.entities.get(this.nameOf(mention)));
  }

  /** "The Norwegian said": a people's name in the singular is a description of who was last spoken of. */
  private described(mention: Mention, sentence: SpokenSentence): Speaker | undefined {
    const before = sentence.tokens[mention.first - 1]?.lower;
    const person = this.subject ?? this.lastPerson;
    if (!/^(?:the|old)$/.test(before ?? '') || person === undefined || mention.key.length > 1 || !/(?:an|ese|ish)$/.test(mention.key[0] ?? '')) return undefined;
    return { name: person, person: true };
  }

  private named(mention: Mention): Speaker {
    const name = this.nameOf(mention);
    return this.isPerson(mention) ? { name, person: true } : { name: this.bodyCalled(name), person: false };
  }

  /** "Merrow said": a first word that speaks is the body whose name it opens. */
  private bodyCalled(name: string): string {
    if (name.includes(' ')) return name;
    return [...this.entities.keys()].find((other) => other.startsWith(`${name} `) && /^\S+ \S+$/.test(other) && isSpeakingBody(other)) ?? name;
  }

  /** "They" that are nobody named: the body last spoken of, or the one named most. */
  private theirs(): Speaker | undefined {
    const name = this.lastBody ?? this.mostNamed((candidate) => isBodyName(candidate) && candidate.includes(' '));
    return name === undefined ? this.last : { name, person: false };
  }

  private pronoun(source: Source & { kind: 'pronoun' }, sentence: SpokenSentence): Speaker | undefined {
    const { word } = source;
    if (word === 'it') {
      const own = sentence.mentions.find((mention) => mention.first < 3 && !this.isPerson(mention));
      if (own) return this.named(own);
      return this.last && !this.last.person && this.distance < 3 ? this.last : this.lastBody === undefined ? this.last : { name: this.lastBody, person: false };
    }
    if (word === 'we' || word === 'i') return undefined;
    if (/^the/.test(word)) return this.last && (!this.last.person || /^\p{Ll}/u.test(this.last.name)) ? this.last : this.theirs();
    const fits = (name: string | undefined): name is string => {
      if (name === undefined) return false;
      const gender = this.entities.get(name)?.gender;
      return gender === undefined || gender === (/^hi/.test(word) ? 'he' : word === 'her' ? 'she' : word);
    };
    const own = sentence.mentions.find((mention) => mention.next <= source.at && sentence.quoted[mention.first] !== true && this.isPerson(mention) && fits(this.nameOf(mention)));
    if (own && !(source.aside && this.last && this.distance === 0)) return this.named(own);
    if (this.distance > 0 && fits(this.subject)) return { name: this.subject, person: true };
    if (this.last?.person && fits(this.last.name) && this.distance < (isNamed(this.last) ? 2 : 1)) return this.last;
    if (fits(this.lastPerson)) return { name: this.lastPerson, person: true };
    const name = [...this.recent].reverse().find((candidate) => isPerson(this.entities.get(candidate)) && fits(candidate));
    return name === undefined ? this.last : { name, person: true };
  }

  private noun(source: Source & { kind: 'noun' }, sentence: SpokenSentence, strong: boolean): Speaker | undefined {
    const words = sentence.tokens.slice(source.first, source.next).filter((token) => token.kind === 'word').map((token) => token.lower.replace(/'s$/, ''));
    const text = sentence.tokens.slice(source.first, source.next);
    const cut = words.findIndex((word, index) => index > 0 && /^(?:of|for|at|in|from|to|on|familiar|close|briefed|with|who)$/.test(word));
    const phrase = cut > 0 ? words.slice(0, cut) : words;
    const head = phrase.at(-1) ?? '';
    const definite = !/^(?:a|an|some|two|three|several|another|one)$/.test(words[0] ?? '');
    const owner = isDocument(head) ? sentence.mentions.find((mention) => mention.first >= source.first && mention.next < source.next && (this.isPerson(mention) || (mention.next === source.next - 1 && isLetter(head)))) : undefined;
    if (owner) return this.named(owner);
    if (definite && (offices.has(head) || head === 'head') && /s$/.test(head) === false) {
      const holder = this.holder(phrase.filter((word) => !/^(?:the|its|his|her|their|this)$/.test(word)));
      if (holder !== undefined) return { name: holder, person: true };
      const person = this.subject ?? this.lastPerson;
      if (person !== undefined && strong) return { name: person, person: true };
    }
    if (definite) {
      const body = this.body(head, phrase, sentence);
      if (body !== undefined) return { name: body, person: false };
    }
    const agent = /^(?:a|an)$/.test(words[0] ?? '') && /(?:er|or|ist|ian|ant|ent)$/.test(head) && !/(?:letter|paper|number|matter|order|error|factor|document|statement)$/.test(head);
    if (!isSource(head) && !isPeople(head) && !(strong && agent)) {
      const person = strong && words[0] === 'the' && !/s$/.test(head) ? (this.subject ?? this.lastPerson) : undefined;
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

  /** The person who holds an office: all words of the phrase are told of them somewhere. */
  private holder(words: readonly string[]): string | undefined {
    const matching = (needed: readonly string[]): string | undefined =>
      [...this.recent].reverse().find((name) => hasRoles(this.entities.get(name), needed)) ?? [...this.entities.values()].find((entity) => hasRoles(entity, needed))?.name;
    const head = words.at(-1);
    const principal = words.length === 1 && head !== undefined ? [...this.recent].reverse().find((name) => hasRoles(this.entities.get(name), words) && !isDeputy(this.entities.get(name))) : undefined;
    if (principal !== undefined) return principal;
    if (head === 'envoy') return matching([head]) ?? matching(['ambassador']);
    return matching(words) ?? (head === undefined || words.slice(0, -1).some((word) => portfolios.has(word)) ? undefined : matching([head]));
  }

  /** The body that a common noun means: one with that noun in its name, or the business last spoken of. */
  private body(head: string, phrase: readonly string[], sentence: SpokenSentence): string | undefined {
    if (head === 'police' || head === 'officials') return undefined;
    const wanted = bodySynonyms.get(head) ?? (bodies.has(head) ? [head] : []);
    const candidates = [...this.recent].reverse();
    const all = [...candidates, ...[...this.entities.keys()].filter((name) => !this.recent.has(name))];
    const fits = (name: string, word: string): boolean => {
      const entity = this.entities.get(name);
      return entity !== undefined && !isPerson(entity) && name.includes(' ') && name.toLowerCase().split(/[\s’'-]+/).includes(word);
    };
    for (const word of wanted) {
      const exact = all.find((name) => fits(name, word) && phrase.every((part) => part.length < 4 || part === head || name.toLowerCase().includes(part)));
      if (exact !== undefined) return exact;
    }
    for (const word of wanted) {
      const found = all.find((name) => fits(name, word));
      if (found !== undefined) return found;
    }
    return businesses.has(head) || head === 'company' ? this.business(sentence) : undefined;
  }
}

function hasRoles(entity: Entity | undefined, words: readonly string[]): boolean {
  return entity !== undefined && isPerson(entity) && words.every((word) => entity.roles.has(word));
}

function isDeputy(entity: Entity | undefined): boolean {
  return entity !== undefined && ['deputy', 'vice', 'acting', 'former'].some((word) => entity.roles.has(word));
}

function isBodyName(name: string): boolean {
  return bodies.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase()) || /^\p{Lu}{2,6}$/u.test(name);
}

function isNamed(speaker: Speaker): boolean {
  return /^\p{Lu}/u.test(speaker.name);
}

/** What somebody writes or says, so that its owner is the source. */
function isDocument(head: string): boolean {
  return /^(?:letter|statement|e-mail|email|note|post|tweet|message|speech|report|account|office|team|lawyer|lawyers|counsel|ministry|people|book|memo)$/.test(head);
}

/** What may be told of by its owner's bare surname. */
function isLetter(head: string): boolean {
  return /^(?:letter|statement|lawyers?|counsel|speech|post|tweet)$/.test(head);
}

/** Nouns for people: "residents", "neighbours", "a mother". */
function isPeople(head: string): boolean {
  return /(?:ers|ors|ists|ians|men|women|people|man|woman|person|families|staff|neighbours?|neighbors?|owner|mother|father|wife|husband|brother|sister|son|daughter|survivors?|ants|ents|ives|sides|leaders|colleagues|one|them|source|companies|brokers?|members|voters|relatives|friends?)$/.test(head) && !/(?:numbers|papers|orders|letters|figures|others|posters|computers|talks|events|documents|payments|shipments|archives|alternatives|initiatives|incentives|motives|lives|agreements|elections|investments|tents|cents|percent)$/.test(head);
}

function isSpeakingBody(name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  return bodies.has(last) || /^(?:town|city|united|rovers|athletic|county|wanderers|albion)$/.test(last);
}

/** Nouns that may be a source even of a verb that says little. */
function isSource(head: string): boolean {
  return bodies.has(head) || offices.has(head) || businesses.has(head) || /^(?:police|officials?|experts?|analysts?|investigators?|organisers?|organizers?|witnesses|residents|figures|minutes|documents?|records?|paper|calculations|filings?|log|book|statement|notice|law|readings|data|reports?|register|files?|papers|accounts|survey|study|poll|parents|campaigners|critics|lawyers|prosecutors|economists|scientists|engineers|hydrologists|unions|ministers|sources?|authorities|doctors|opposition|management|insiders|firefighters|brokers|prosecution|defence|defense|campaign|sides?|teams?|judges?|jurors?)$/.test(head);
}
