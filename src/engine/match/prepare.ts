import type { Claim } from '../model';
import type { Bag } from './bag';
import { bagOf } from './bag';
import { leaning } from './direction';
import type { KindedWords } from './kinded-words';
import { kind, kindedWords } from './kinded-words';
import type { CountedClaims, Lexicon } from './lexicon';
import { denialsOf } from './opposition';
import type { Postings } from './postings';
import { postingsOf, sharedAlike } from './postings';
import type { SlotFamilies } from './slot-comparison';
import { familiesOf } from './slot-comparison';
import type { Slot } from './slots';
import { kindsOf, slotsOf } from './slots';
import type { TermLine } from './term-line';
import { lineOf, usedTerms } from './term-line';
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
  readonly words: KindedWords;
  readonly stubBag: Bag;
  readonly phrases: Bag;
  /** Its words, and fainter those of the claims beside it. */
  readonly context: Bag;
  readonly slots: readonly Slot[];
  readonly families: SlotFamilies;
  readonly line: TermLine;
  /** How many of its words deny or take back. */
  readonly denials: number;
  /** 1 where it tells more of rising than of falling, -1 where less. */
  readonly leaning: number;
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

/** What these claims are counted under in the lexicon. */
export function countedOf(reads: readonly ReadClaim[]): CountedClaims {
  const ids: number[] = [];
  for (const read of reads) for (const id of idsOf(read)) ids.push(id);
  return { claims: reads.length, ids: Int32Array.from(ids) };
}

function idsOf(read: ReadClaim): Set<number> {
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

/** An article made ready for comparing with others. */
export interface PreparedArticle {
  readonly claims: readonly PreparedClaim[];
  /** The claims' bags, turned over. */
  readonly words: Postings;
  readonly stubs: Postings;
  readonly context: Postings;
  /** The kinds of value that the claims state, turned over. */
  readonly kinds: Postings;
}

/** Makes an article's claims ready, weighed by the lexicon as it now is. */
export function prepareArticle(reads: readonly ReadClaim[], lexicon: Lexicon): PreparedArticle {
  const alone = reads.map((read) => {
    const used = usedTerms(read);
    const line = lineOf(read, used, lexicon);
    return { read, used, line, words: wordsOf(read, used, line, lexicon), vector: sentenceVector(line.words, line.weights) };
  });
  const bags = alone.map(({ words }) => words);
  const centre = centreOf(alone.map(({ vector }) => vector));
  const claims = alone.map(
    ({ read, used, line, words, vector }, index): PreparedClaim => {
      const slots = slotsOf(read, lexicon);
      return {
        claim: read.claim,
        terms: read.terms,
        ids: read.ids,
        wordIds: read.wordIds,
        kinds: read.kinds,
        stubs: read.stubs,
        index,
        place: index / Math.max(1, reads.length - 1),
        words,
        stubBag: stubsOf(read, used, lexicon),
        phrases: phrasesOf(line),
        context: contextOf(bags, index),
        slots,
        families: familiesOf(slots),
        line,
        denials: denialsOf(read.terms),
        leaning: leaning(read.terms),
        vector,
        centred: lessCentre(vector, centre),
        quoted: read.claim.quotations.length > 0,
        length: used.length,
      };
    },
  );
  return {
    claims,
    words: postingsOf(bags),
    stubs: postingsOf(claims.map((claim) => claim.stubBag)),
    context: postingsOf(claims.map((claim) => claim.context)),
    kinds: sharedAlike(postingsOf(reads.map(({ kinds }) => bagOf(Int32Array.from(kinds), new Float64Array(kinds.length).fill(1))))),
  };
}

/** A claim's words with their kinds: names, figures, the rest; the core, without the part that says who is cited. */
function wordsOf(read: ReadClaim, used: readonly number[], line: TermLine, lexicon: Lexicon): KindedWords {
  const bits = new Uint8Array(used.length);
  for (let k = 0; k < used.length; k++) {
    const term = read.terms[used[k] ?? 0];
    if (!term) continue;
    const own = term.kind === 'name' ? kind.names : term.kind === 'figure' ? kind.figures : kind.rest;
    bits[k] = (1 << own) | (line.cites[k] === 1 ? 0 : 1 << kind.core) | (term.kind === 'figure' ? 0 : 1 << kind.masked);
  }
  return kindedWords(line.ids, line.weights, bits, weighed(new Int32Array(read.kinds), lexicon));
}

function stubsOf(read: ReadClaim, used: readonly number[], lexicon: Lexicon): Bag {
  const ids = new Int32Array(used.length);
  for (let k = 0; k < used.length; k++) ids[k] = read.stubs[used[k] ?? 0] ?? 0;
  return weighed(ids, lexicon);
}

function weighed(ids: Int32Array, lexicon: Lexicon): Bag {
  const weights = new Float64Array(ids.length);
  for (let k = 0; k < ids.length; k++) weights[k] = lexicon.weight(ids[k] ?? 0);
  return bagOf(ids, weights);
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

/** What a claim's context has of the claims beside it, by how far on they stand. */
const shareOf = [
  { on: 0, share: 1 },
  { on: -1, share: 0.5 },
  { on: -2, share: 0.25 },
  { on: 1, share: 0.25 },
];

function contextOf(words: readonly Bag[], i: number): Bag {
  const size = shareOf.reduce((sum, { on }) => sum + (words[i + on]?.ids.length ?? 0), 0);
  const ids = new Int32Array(size);
  const weights = new Float64Array(size);
  let at = 0;
  for (const { on, share } of shareOf) {
    const bag = words[i + on];
    if (!bag) continue;
    for (let k = 0; k < bag.ids.length; k++, at++) {
      ids[at] = bag.ids[k] ?? 0;
      weights[at] = share * (bag.weights[k] ?? 0);
    }
  }
  return bagOf(ids, weights);
}
