import type { Attribution } from './attribution';
import { isPerson, kindWord, lastWord, type Entity } from '../name/entity';
import type { Mention } from '../name/names';
import { isWriting } from './source-nouns';
import type { ReadSentence } from './subjects';
import { bodies } from '../name/titles';

/** A sentence of kind `claim`, read as far as its speaker needs. */
export interface SpokenSentence extends ReadSentence {
  /** A quotation that an earlier sentence opened goes on here. */
  readonly continues: boolean;
  /** Share of the sentence in quotation marks, 0 to 1. */
  readonly quotedShare: number;
}

/** Whom a sentence quotes or cites. */
export interface Speaker {
  readonly name: string;
  readonly person: boolean;
}

/** Remembers who was spoken of, sentence by sentence. */
export class SpokenOf {
  /** Who spoke last, and how many sentences ago. */
  last: Speaker | undefined;
  distance = 0;
  /** The nameless people who spoke last: "two engineers". */
  several: Speaker | undefined;
  lastPerson: string | undefined;
  lastBody: string | undefined;
  /** The person that the sentence before begins with. */
  subject: string | undefined;
  readonly spoke = new Set<string>();
  /** How many sentences have passed, and in which of them each name that is no person's opened one last. */
  private passed = 0;
  private readonly opened = new Map<string, number>();
  /** Who was last cited from a text of a kind: "report", "filing". */
  readonly authors = new Map<string, Speaker>();
  /** Names in the order of their last mention, latest last. */
  readonly recent = new Set<string>();

  constructor(
    readonly entities: ReadonlyMap<string, Entity>,
    private readonly fullest: ReadonlyMap<string, string>,
  ) {}

  /** Takes note of a sentence and of whom it was found to quote or cite. */
  pass(sentence: SpokenSentence, speaker: Speaker | undefined, attribution: Attribution | undefined): void {
    for (const mention of sentence.mentions) {
      const name = this.nameOf(mention);
      this.recent.delete(name);
      this.recent.add(name);
    }
    const subject = sentence.mentions.find((mention) => sentence.quoted[mention.first] !== true && this.isPerson(mention));
    const body = sentence.mentions.find((mention) => mention.first < 5 && !this.isPerson(mention) && sentence.quoted[mention.first] !== true);
    const opening = body && this.nameOf(body);
    if (opening !== undefined && (isBodyName(opening) || (this.entities.get(opening)?.business ?? 0) > 0 || this.spoke.has(opening))) this.lastBody = opening;
    this.passed++;
    if (opening !== undefined) this.opened.set(opening, this.passed);
    this.subject = subject ? (subject.first < 12 ? this.nameOf(subject) : undefined) : this.stillSpokenOf(sentence);
    if (subject && (!speaker?.person || !isNamed(speaker))) this.lastPerson = this.nameOf(subject);
    this.distance++;
    if (!speaker) return;
    this.spoke.add(speaker.name);
    if (attribution?.strength === 'strong') for (const { lower } of sentence.tokens) if (isWriting(lower)) this.authors.set(lower, speaker);
    if (speaker.person && isNamed(speaker)) this.lastPerson = speaker.name;
    else if (!speaker.person) this.lastBody = speaker.name;
    this.distance = attribution ? 0 : Math.max(0, this.distance - 1);
    this.last = speaker;
    if (!isNamed(speaker) && isSeveral(speaker.name)) this.several = speaker;
  }

  /** "He was born in Tarn": who the sentence before began with, where the pronoun can mean them. */
  private stillSpokenOf(sentence: SpokenSentence): string | undefined {
    const opening = sentence.tokens[0]?.lower ?? '';
    if (!/^(?:he|she)$/.test(opening) || sentence.quoted[0] === true) return undefined;
    return [this.subject, this.lastPerson].find((name) => name !== undefined && (this.entities.get(name)?.gender ?? opening) === opening);
  }

  /** Whether one of the last three sentences opens with a name. */
  openedLately(name: string): boolean {
    return this.passed - (this.opened.get(name) ?? -3) < 3;
  }

  /** The fullest form of a name. */
  nameOf(mention: Mention): string {
    return this.fullest.get(mention.key.join(' ')) ?? mention.text;
  }

  isPerson(mention: Mention): boolean {
    return isPerson(this.entities.get(this.nameOf(mention)));
  }

  /** A name as a speaker. */
  named(mention: Mention): Speaker {
    const name = this.nameOf(mention);
    return this.isPerson(mention) ? { name, person: true } : { name: this.bodyCalled(name), person: false };
  }

  /** "Merrow said": a first word that speaks is the body whose name it opens. */
  bodyCalled(name: string): string {
    if (name.includes(' ')) return name;
    const word = name.toLowerCase();
    if (bodies.has(word)) return [...this.recent].findLast((other) => other.includes(' ') && other.toLowerCase().split(' ').includes(word)) ?? name;
    return [...this.entities.keys()].find((other) => other.startsWith(`${name} `) && /^\S+ \S+$/.test(other) && isSpeakingBody(other)) ?? name;
  }

  /** The name that weighs most, where one weighs anything. */
  best(weight: (entity: Entity) => number): string | undefined {
    let best: string | undefined;
    let most = 0;
    for (const entity of this.entities.values()) {
      const weighs = weight(entity);
      if (weighs <= most) continue;
      most = weighs;
      best = entity.name;
    }
    return best;
  }

  /** Of the names that may be meant, the one that the article has most often. */
  mostNamed(may: (name: string) => boolean): string | undefined {
    return this.best(({ name, count }) => (may(name) ? count : 0));
  }
}

/** Whether a name looks like a body's: by its last word, or an acronym. */
export function isBodyName(name: string): boolean {
  return bodies.has(kindWord(name)) || /^\p{Lu}{2,6}$/u.test(name);
}

/** Whether a speaker has a name rather than a description. */
export function isNamed(speaker: Speaker): boolean {
  return /^\p{Lu}/u.test(speaker.name);
}

function isSeveral(name: string): boolean {
  if (isWriting(lastWord(name))) return false;
  return /^(?:two|three|four|five|several|some|both|many|people|police|members|officials|sources)\b/.test(name) || /^\S*[^s]s(?: |$)/.test(name);
}

function isSpeakingBody(name: string): boolean {
  const last = kindWord(name);
  return bodies.has(last) || /^(?:town|city|united|rovers|athletic|county|wanderers|albion)$/.test(last);
}
