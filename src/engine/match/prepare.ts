import type { Claim } from '../model';
import type { Bag } from './bag';
import type { TermLine } from './alignment';
import { bagOf } from './bag';
import type { Lexicon } from './lexicon';
import { denialsOf } from './opposition';
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

const stubLength = 4;

export function readTerms(claim: Claim, lexicon: Lexicon): ReadClaim {
  const terms = claimTerms(claim);
  return {
    claim,
    terms,
    ids: terms.map((term) => lexicon.id(term.key)),
    wordIds: terms.map((term) => (term.kind === 'figure' ? -1 : wordId({ text: term.word, stem: term.key }))),
    kinds: [...new Set(kindsOf(claim))].map((kind) => lexicon.id(`<${kind}>`)),
    stubs: terms.map((term) => lexicon.id(`${term.key.slice(0, stubLength)}-`)),
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

/** Makes an article's claims ready, weighed by the lexicon as it now is. */
export function prepareClaims(reads: readonly ReadClaim[], lexicon: Lexicon): PreparedClaim[] {
  const bare = reads.map((read, index) => prepareAlone(read, index, reads.length, lexicon));
  const centre = centreOf(bare.map((claim) => claim.vector));
  return bare.map((claim, i) => ({ ...claim, context: contextOf(bare, i), centred: unit(claim.vector.map((v, k) => v - (centre[k] ?? 0))) }));
}

function prepareAlone(read: ReadClaim, index: number, count: number, lexicon: Lexicon): PreparedClaim {
  const all = read.terms.map((term, i) => ({ term, id: read.ids[i] ?? 0, stub: read.stubs[i] ?? 0, word: read.wordIds[i] ?? -1 }));
  const content = all.filter(({ term }) => term.content);
  const used = content.length > 0 ? content : all;
  const weigh = (kept: typeof used): Bag => bagOf(new Map(kept.map(({ id }) => [id, lexicon.weight(id)])));
  const words = weigh(used);
  const speaker = new Set((read.claim.speaker ?? '').toLowerCase().split(' '));
  const phrases = new Map<number, number>();
  used.forEach(({ id }, i) => {
    const next = used[i + 1];
    if (next) phrases.set(phraseId(id, next.id), (lexicon.weight(id) + lexicon.weight(next.id)) / 2);
  });
  const vector = sentenceVector(used.map(({ term }) => ({ text: term.word, stem: term.key })), used.map(({ id }) => lexicon.weight(id)));
  return {
    ...read,
    index,
    place: index / Math.max(1, count - 1),
    words,
    stubBag: bagOf(new Map(used.map(({ stub }) => [stub, lexicon.weight(stub)]))),
    phrases: bagOf(phrases),
    names: weigh(used.filter(({ term }) => term.kind === 'name')),
    figures: weigh(used.filter(({ term }) => term.kind === 'figure')),
    rest: weigh(used.filter(({ term }) => term.kind === 'word')),
    core: weigh(used.filter(({ term }) => !citing.has(term.word) && !speaker.has(term.word))),
    context: words,
    slots: slotsOf(read, lexicon),
    masked: bagOf(
      new Map([
        ...used.filter(({ term }) => term.kind !== 'figure').map(({ id }) => [id, lexicon.weight(id)] as const),
        ...read.kinds.map((id) => [id, lexicon.weight(id)] as const),
      ]),
    ),
    line: lineOf(used, lexicon),
    denials: denialsOf(read.terms),
    vector,
    centred: vector,
    quoted: read.claim.quotations.length > 0,
    length: used.length,
  };
}

function lineOf(used: readonly { id: number; word: number }[], lexicon: Lexicon): TermLine {
  const weights = Float64Array.from(used, ({ id }) => lexicon.weight(id));
  return {
    ids: Int32Array.from(used, ({ id }) => id),
    words: Int32Array.from(used, ({ word }) => word),
    weights,
    sum: weights.reduce((sum, weight) => sum + weight, 0),
  };
}

function centreOf(vectors: readonly Float32Array[]): Float32Array {
  const centre = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) vector.forEach((v, k) => (centre[k] = (centre[k] ?? 0) + v / vectors.length));
  return centre;
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector));
  return length > 0 ? vector.map((v) => v / length) : vector;
}

/** Two ids in a row as one, in 31 bits; that two phrases meet in one is rare and does little. */
function phraseId(first: number, second: number): number {
  return (Math.imul(first + 1, 0x9e3779b1) ^ Math.imul(second + 1, 0x85ebca6b)) >>> 1;
}

function contextOf(claims: readonly PreparedClaim[], i: number): Bag {
  const weights = new Map<number, number>();
  const add = (claim: PreparedClaim | undefined, share: number): void => {
    claim?.words.ids.forEach((id, k) => {
      weights.set(id, Math.max(weights.get(id) ?? 0, share * (claim.words.weights[k] ?? 0)));
    });
  };
  add(claims[i], 1);
  add(claims[i - 1], 0.5);
  add(claims[i - 2], 0.25);
  add(claims[i + 1], 0.25);
  return bagOf(weights);
}
