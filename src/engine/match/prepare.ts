import type { Claim } from '../model';
import type { Bag } from './bag';
import type { TermLine } from './alignment';
import { bagOf } from './bag';
import type { Lexicon } from './lexicon';
import { denialsOf } from './opposition';
import type { Postings } from './postings';
import { postingsOf } from './postings';
import type { Slot } from './slots';
import { kindsOf, slotsOf } from './slots';
import type { Term } from './terms';
import { claimTerms } from './terms';
import { dot, sentenceVector } from './semantic/sentence-vector';
import { wordId } from './semantic/word-table';

/** A claim's words as ids, before they are weighed. */
export interface ReadClaim {
  readonly claim: Claim;
  readonly terms: readonly Term[];
  /** Id of each term's key. */
  readonly ids: readonly number[];
  /** Number of each term's word in the table of meanings, -1 where it lacks the word and for figures. */
  readonly wordIds: readonly number[];
  /** Ids of the kinds of value that it states. */
  readonly kinds: readonly number[];
  /** Id of the first letters of each term's key: "Vostrany" and "Vostranian" share it. */
  readonly stubs: readonly number[];
}

/** A claim made ready for comparing with many others. */
export interface PreparedClaim extends ReadClaim {
  /** Place among its article's claims, 0 first to 1 last. */
  readonly place: number;
  readonly index: number;
  readonly words: Bag;
  readonly stubBag: Bag;
  readonly phrases: Bag;
  readonly names: Bag;
  readonly figures: Bag;
  readonly rest: Bag;
  /** Without whom it cites and the words of citing. */
  readonly core: Bag;
  /** Its words, and fainter those of the claims beside it. */
  readonly context: Bag;
  readonly slots: readonly Slot[];
  /** Its words, with figures only as what kind they are of: "Seventeen homes" and "20 homes" have the same. */
  readonly masked: Bag;
  readonly line: TermLine;
  /** How many of its words deny or take back. */
  readonly denials: number;
  /** Direction of its meaning, and that less what its whole article is about. */
  readonly vector: Float32Array;
  readonly centred: Float32Array;
  readonly quoted: boolean;
  readonly length: number;
}

export function readTerms(claim: Claim, lexicon: Lexicon): ReadClaim {
  const terms = claimTerms(claim);
  const ids = terms.map((term) => lexicon.id(term.key));
  return {
    claim,
    terms,
    ids,
    wordIds: terms.map((term) => (term.kind === 'figure' ? -1 : wordId({ text: term.word, stem: term.key }))),
    kinds: [...new Set(kindsOf(claim))].map((kind) => lexicon.id(`<${kind}>`)),
    stubs: terms.map((term, i) => lexicon.stub(ids[i] ?? 0, term.key)),
  };
}

/** The ids that a claim is counted under in the lexicon. */
export function idsOf(read: ReadClaim): Set<number> {
  const ids = new Set<number>();
  read.terms.forEach((term, i) => {
    if (!term.content) return;
    ids.add(read.ids[i] ?? 0);
    ids.add(read.stubs[i] ?? 0);
  });
  for (const kind of read.kinds) ids.add(kind);
  return ids;
}

/** The ids of its content terms in order, as often as it has them. */
export function contentIds(read: ReadClaim): number[] {
  return read.ids.filter((_, i) => read.terms[i]?.content);
}

const citing = new Set(
  `said say says told tell tells added add adds according spokesman spokeswoman spokesperson reporters statement
  announced announce announces replied insisted insists stated asked interview conference news briefing briefed wrote
  post posted`.split(/\s+/),
);

/** An article made ready for comparing with others. */
export interface PreparedArticle {
  readonly claims: readonly PreparedClaim[];
  /** The claims' bags, turned over. */
  readonly words: Postings;
  readonly stubs: Postings;
  readonly context: Postings;
}

/** Makes an article's claims ready, weighed by the lexicon as it now is. */
export function prepareArticle(reads: readonly ReadClaim[], lexicon: Lexicon): PreparedArticle {
  const alone = reads.map((read) => {
    const used = usedTerms(read);
    const line = lineOf(read, used, lexicon);
    return { read, used, line, words: bagOf(line.ids, line.weights), vector: sentenceVector(line.words, line.weights) };
  });
  const bags = alone.map(({ words }) => words);
  const centre = centreOf(alone.map(({ vector }) => vector));
  const claims = alone.map(
    ({ read, used, line, words, vector }, index): PreparedClaim => ({
      ...read,
      ...bagsOf(read, used, line, lexicon),
      index,
      place: index / Math.max(1, reads.length - 1),
      words,
      context: contextOf(bags, index),
      slots: slotsOf(read, lexicon),
      line,
      denials: denialsOf(read.terms),
      vector,
      centred: lessCentre(vector, centre),
      quoted: read.claim.quotations.length > 0,
      length: used.length,
    }),
  );
  return {
    claims,
    words: postingsOf(bags),
    stubs: postingsOf(claims.map((claim) => claim.stubBag)),
    context: postingsOf(claims.map((claim) => claim.context)),
  };
}

/** Places, among a claim's terms, of those that it is compared by: its content, or all where it has none. */
function usedTerms({ terms }: ReadClaim): number[] {
  const used: number[] = [];
  for (let i = 0; i < terms.length; i++) if (terms[i]?.content) used.push(i);
  return used.length > 0 ? used : [...terms.keys()];
}

type KindsOfWords = Pick<PreparedClaim, 'stubBag' | 'phrases' | 'names' | 'figures' | 'rest' | 'core' | 'masked'>;

/** A claim's words by kind: what two claims share is looked at kind by kind. */
function bagsOf(read: ReadClaim, used: readonly number[], line: TermLine, lexicon: Lexicon): KindsOfWords {
  const [names, figures, rest, core, masked, stubs] = [new Picked(), new Picked(), new Picked(), new Picked(), new Picked(), new Picked()];
  const speaker = read.claim.speaker?.toLowerCase().split(' ') ?? [];
  for (let k = 0; k < used.length; k++) {
    const term = read.terms[used[k] ?? 0];
    if (!term) continue;
    const [id, weight, stub] = [line.ids[k] ?? 0, line.weights[k] ?? 0, read.stubs[used[k] ?? 0] ?? 0];
    stubs.add(stub, lexicon.weight(stub));
    (term.kind === 'name' ? names : term.kind === 'figure' ? figures : rest).add(id, weight);
    if (!citing.has(term.word) && !speaker.includes(term.word)) core.add(id, weight);
    if (term.kind !== 'figure') masked.add(id, weight);
  }
  for (const kind of read.kinds) masked.add(kind, lexicon.weight(kind));
  return {
    stubBag: stubs.bag(),
    phrases: phrasesOf(line),
    names: names.bag(),
    figures: figures.bag(),
    rest: rest.bag(),
    core: core.bag(),
    masked: masked.bag(),
  };
}

/** Ids and their weights, to be made a bag of. */
class Picked {
  private readonly ids: number[] = [];
  private readonly weights: number[] = [];

  add(id: number, weight: number): void {
    this.ids.push(id);
    this.weights.push(weight);
  }

  bag(): Bag {
    return bagOf(this.ids, this.weights);
  }
}

/** Each two words that follow each other, weighed by the mean of both. */
function phrasesOf({ ids, weights }: TermLine): Bag {
  const size = Math.max(0, ids.length - 1);
  const phrases = new Int32Array(size);
  const means = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    phrases[i] = phraseId(ids[i] ?? 0, ids[i + 1] ?? 0);
    means[i] = ((weights[i] ?? 0) + (weights[i + 1] ?? 0)) / 2;
  }
  return bagOf(phrases, means);
}

function lineOf(read: ReadClaim, used: readonly number[], lexicon: Lexicon): TermLine {
  const ids = new Int32Array(used.length);
  const words = new Int32Array(used.length);
  const weights = new Float64Array(used.length);
  let sum = 0;
  for (let k = 0; k < used.length; k++) {
    const term = used[k] ?? 0;
    ids[k] = read.ids[term] ?? 0;
    words[k] = read.wordIds[term] ?? -1;
    weights[k] = lexicon.weight(ids[k] ?? 0);
    sum += weights[k] ?? 0;
  }
  return { ids, words, weights, sum };
}

function centreOf(vectors: readonly Float32Array[]): Float32Array {
  const centre = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) {
    for (let k = 0; k < centre.length; k++) centre[k] = (centre[k] ?? 0) + (vector[k] ?? 0) / vectors.length;
  }
  return centre;
}

function lessCentre(vector: Float32Array, centre: Float32Array): Float32Array {
  const rest = new Float32Array(vector.length);
  for (let k = 0; k < rest.length; k++) rest[k] = (vector[k] ?? 0) - (centre[k] ?? 0);
  const length = Math.sqrt(dot(rest, rest));
  if (length > 0) for (let k = 0; k < rest.length; k++) rest[k] = (rest[k] ?? 0) / length;
  return rest;
}

/** Two ids in a row as one, in 31 bits; that two phrases meet in one is rare and does little. */
function phraseId(first: number, second: number): number {
  return (Math.imul(first + 1, 0x9e3779b1) ^ Math.imul(second + 1, 0x85ebca6b)) >>> 1;
}

function contextOf(words: readonly Bag[], i: number): Bag {
  const near = new Picked();
  const add = (bag: Bag | undefined, share: number): void => {
    for (let k = 0; k < (bag?.ids.length ?? 0); k++) near.add(bag?.ids[k] ?? 0, share * (bag?.weights[k] ?? 0));
  };
  add(words[i], 1);
  add(words[i - 1], 0.5);
  add(words[i - 2], 0.25);
  add(words[i + 1], 0.25);
  return near.bag();
}
