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
 * The pairs last compared, one a slot, each beside its likeness in parts of `parts`: the words of a corpus meet each
 * other again and again.
 */
const slotBits = 18;
const mostWords = 2 ** 14;
const parts = 2 ** 20;
const known = new Int32Array(2 * 2 ** slotBits).fill(-1);

/**
 * How alike two words are in meaning, 0 to 1. 1: forms of one word; about 0.4 and more: synonyms; 0.2 to 0.4: related.
 * Antonyms are alike too, as they fill one place in what is said. Words that the table lacks are alike only to themselves.
 */
export function similarity(a: AnyWord, b: AnyWord): number {
  return wordKey(a) === wordKey(b) ? 1 : similarityOfIds(wordId(a), wordId(b));
}

/** `similarity` for numbers that `wordId` gave; 0 where either is -1. Some ten nanoseconds for pairs met before. */
export function similarityOfIds(a: number, b: number): number {
  if (a < 0 || b < 0) return 0;
  if (a === b) return 1;
  const pair = a < b ? a * mostWords + b : b * mostWords + a;
  const slot = 2 * (Math.imul(pair, 0x9e3779b1) >>> (32 - slotBits));
  if (known[slot] !== pair) {
    known[slot] = pair;
    known[slot + 1] = Math.round(compare(a, b) * parts);
  }
  return (known[slot + 1] ?? 0) / parts;
}

function compare(a: number, b: number): number {
  const near = Math.max(0, cosine(a, b));
  return Math.min(mostAlike, near * near * mostAlike + (bonusOf[nearnessOf(a, b)] ?? 0));
}
