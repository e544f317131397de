import type { Article } from '../model';
import { sharedAgency } from './agency';
import { alignPassages, type Passage, type Seed } from './alignment';
import { pairInOrder, type OrderedPairing } from './sentence-order';
import type { Tokens } from './tokens';

/** An article made ready for comparison. */
export interface Text {
  readonly article: Article;
  readonly tokens: Tokens;
}

/** A shingle that two texts share; `common` where so many articles hold it that it is likely boilerplate. */
export interface SharedShingle extends Seed {
  readonly common: boolean;
}

/** What tells whether one of two articles comes from the other. */
export interface Traces {
  /** Shared passages, longest first. */
  readonly passages: readonly Passage[];
  /** Shared unquoted words over those of the article that has fewer of them, 0 to 1. */
  readonly verbatim: number;
  /** The same without passages that are likely boilerplate. */
  readonly distinctive: number;
  /** Most words of the writer's own choice (not quoted, no name, no number) in one passage that is not boilerplate. */
  readonly longest: number;
  /** Looked for only where one agency or some shared text gives reason to; else nothing is paired. */
  readonly inOrder: OrderedPairing;
  /** The agency that both rest on by their own words. */
  readonly agency: string | undefined;
}

/** Passages below this many shared words are chance. */
const shortestPassage = 7;
/** Distinctive share from which the order of sentences is looked at. */
const reasonToPair = 0.05;

export function findTraces(a: Text, b: Text, shared: readonly SharedShingle[]): Traces {
  const passages = alignPassages(a.tokens, b.tokens, shared).filter(({ runs }) => wordsOf(runs) >= shortestPassage);
  const telling = passages.filter((passage) => !isBoilerplate(passage, shared));
  const unquoted = Math.min(a.tokens.unquotedCount, b.tokens.unquotedCount) || 1;
  const distinctive = unquotedWords(telling, a.tokens, b.tokens) / unquoted;
  const agency = sharedAgency(a.article, b.article);
  return {
    passages,
    verbatim: unquotedWords(passages, a.tokens, b.tokens) / unquoted,
    distinctive,
    longest: Math.max(0, ...telling.map(({ plain }) => plain)),
    inOrder:
      agency !== undefined || distinctive >= reasonToPair
        ? pairInOrder(a.tokens.sentences, b.tokens.sentences)
        : { agreement: 0, pairs: [] },
    agency,
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
