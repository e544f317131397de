import type { Word } from '../../words';
import { nearness } from './relation-code';
import { wordKey } from './word-key';
import { nearnessOf } from './word-relations';
import { cosine, wordId } from './word-table';

type AnyWord = Pick<Word, 'text' | 'stem'>;

/** What a relation in WordNet adds to the likeness of the vectors, by nearness; chosen on the labelled clusters. */
const bonusOf: Readonly<Record<number, number>> = {
  [nearness.derived]: 0.3,
  [nearness.synonym]: 0.2,
  [nearness.distantSynonym]: 0.1,
  [nearness.kind]: 0.1,
  [nearness.distantKind]: 0.1,
};
/** Two words are never as alike as two forms of one. */
const mostAlike = 0.9;

/**
 * The pairs last compared, one a slot: the words of a corpus meet each other again and again. A pair's hash is one to
 * one, so its high bits name the slot, and its low bits, kept in the slot above the likeness, tell whose it is.
 */
const slotBits = 21;
const tagBits = 32 - slotBits;
const parts = 2 ** 16 - 1;
const known = new Int32Array(2 ** slotBits);
const mostWords = 2 ** 14;

/**
 * How alike two words are in meaning, 0 to 1. 1: forms of one word; about 0.3 and more: synonyms; 0.1 to 0.3: related.
 * Antonyms are alike too, as they fill one place in what is said. Words that the table lacks are alike only to themselves.
 */
export function similarity(a: AnyWord, b: AnyWord): number {
  return wordKey(a) === wordKey(b) ? 1 : similarityOfIds(wordId(a), wordId(b));
}

/** `similarity` for numbers that `wordId` gave; 0 where either is -1. Some ten nanoseconds for pairs met before. */
export function similarityOfIds(a: number, b: number): number {
  if (a < 0 || b < 0) return 0;
  return a === b ? 1 : partsAlike(a, b) / parts;
}

/** Writes the `similarityOfIds` of one number and each of the first `count` others into `alike`: quicker than asking for each. */
export function similaritiesOfId(id: number, others: Int32Array, count: number, alike: Float64Array): void {
  for (let k = 0; k < count; k++) alike[k] = similarityOfIds(id, others[k] ?? -1);
}

/** The similarity of two different words of the table, in `parts`. */
function partsAlike(a: number, b: number): number {
  const hash = Math.imul(a < b ? a * mostWords + b : b * mostWords + a, 0x9e3779b1);
  const slot = hash >>> tagBits;
  const tag = (hash & (2 ** tagBits - 1)) + 1;
  const kept = known[slot] ?? 0;
  return kept >>> 16 === tag ? kept & parts : keep(slot, tag, Math.round(compare(a, b) * parts));
}

function keep(slot: number, tag: number, alike: number): number {
  known[slot] = (tag << 16) | alike;
  return alike;
}

function compare(a: number, b: number): number {
  const near = Math.max(0, cosine(a, b));
  return Math.min(mostAlike, near * near * mostAlike + (bonusOf[nearnessOf(a, b)] ?? 0));
}
