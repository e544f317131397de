import { similarityOfIds } from '../match/semantic/similarity';
import { wordId } from '../match/semantic/word-table';
import type { Word } from '../words';
import type { SoughtWord } from './weights';

/** Below this, words are merely of one subject. Chosen on the training queries, as all constants of the ranking. */
const leastLikeness = 0.25;
/** What full likeness would count, as a share of the word itself. */
const kinWeight = 1.15;

/** A sought word, by its place among them, and how alike a held one is to it. */
interface Kinship {
  readonly at: number;
  readonly likeness: number;
}

/**
 * Scores what texts gain by words that mean nearly what the query says: "shot" for "gunfire", "stamp" for "postage". Each
 * sought word that a text lacks counts by the nearest word there, as much as the two are alike.
 */
export function kindredScorer(sought: readonly SoughtWord[]): (held: readonly Pick<Word, 'text' | 'stem'>[]) => number {
  const kin = new Map<number, readonly Kinship[]>();
  const kinOf = (id: number): readonly Kinship[] => {
    const known = kin.get(id);
    if (known) return known;
    const found = sought.flatMap((word, at) => {
      const likeness = similarityOfIds(id, word.id);
      return likeness > leastLikeness ? [{ at, likeness }] : [];
    });
    kin.set(id, found);
    return found;
  };
  return (held) => {
    const stems = new Set(held.map((word) => word.stem));
    const nearest = new Float64Array(sought.length);
    for (const word of held) {
      const id = wordId(word);
      if (id < 0) continue;
      for (const { at, likeness } of kinOf(id)) nearest[at] = Math.max(nearest[at] ?? 0, likeness);
    }
    return sought.reduce((sum, { stem, weight }, at) => sum + (stems.has(stem) ? 0 : kinWeight * (nearest[at] ?? 0) * weight), 0);
  };
}
