import type { Article } from '../model';
import { alignPassages, type Passage, type Seed } from './alignment';
import { creditBetween, type Credit, type Provenance } from './provenance';
import { pairInOrder, type OrderedPairing } from './sentence-order';
import type { Tokens } from './tokens';

/** An article made ready for comparison. */
export interface Text {
  readonly article: Article;
  readonly tokens: Tokens;
  readonly provenance: Provenance;
}

/** A shingle that two texts share; `common` where so many articles hold it that it is likely boilerplate. */
export interface SharedShingle extends Seed {
  readonly common: boolean;
}

/** What tells whether one of two articles comes from the other. */
export interface Traces {
  /** Shared passages, longest first. */
  readonly passages: readonly Passage[];
  /** Shared unquoted words. */
  readonly words: number;
  /** The same over those of the article that has fewer of them, 0 to 1. */
  readonly verbatim: number;
  /** That without passages that are likely boilerplate. */
  readonly distinctive: number;
  /** Most words of the writer's own choice (not quoted, no name, no number) in one passage that is not boilerplate. */
  readonly longest: number;
  readonly inOrder: OrderedPairing;
  /** Who borrows by the articles' own words. */
  readonly credit: Credit | undefined;
}

/** Passages below this many shared words are chance. */
const shortestPassage = 7;

export function findTraces(a: Text, b: Text, shared: readonly SharedShingle[]): Traces {
  const passages = alignPassages(a.tokens, b.tokens, shared).filter(({ runs }) => wordsOf(runs) >= shortestPassage);
  const telling = passages.filter((passage) => !isBoilerplate(passage, shared));
  const unquoted = Math.min(a.tokens.unquotedCount, b.tokens.unquotedCount) || 1;
  const words = unquotedWords(passages, a.tokens, b.tokens);
  return {
    passages,
    words,
    verbatim: words / unquoted,
    distinctive: unquotedWords(telling, a.tokens, b.tokens) / unquoted,
    longest: Math.max(0, ...telling.map(({ plain }) => plain)),
    inOrder: pairInOrder(a.tokens.sentences, b.tokens.sentences),
    credit: creditBetween(a.provenance, b.provenance),
  };
}

function wordsOf(runs: Passage['runs']): number {
  return runs.reduce((sum, run) => sum + run.length, 0);
}

/** Most of its shingles are held by very many articles; one or two alone may be a standing phrase within it. */
function isBoilerplate(passage: Passage, shared: readonly SharedShingle[]): boolean {
  const within = shared.filter((seed) => isWithin(seed, passage));
  return 2 * within.filter(({ common }) => common).length >= within.length;
}

function isWithin(seed: Seed, passage: Passage): boolean {
  return seed.a >= passage.aStart && seed.a < passage.aEnd && seed.b >= passage.bStart && seed.b < passage.bEnd;
}

function unquotedWords(passages: readonly Passage[], a: Tokens, b: Tokens): number {
  let count = 0;
  for (const { runs } of passages) {
    for (const run of runs) {
      for (let i = 0; i < run.length; i++) if (a.quoted[run.a + i] === 0 && b.quoted[run.b + i] === 0) count++;
    }
  }
  return count;
}
