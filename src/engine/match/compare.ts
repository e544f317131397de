import { addFeatures, featureNames } from './features';
import { pairGrid } from './pair-grid';
import type { PreparedArticle } from './prepare';
import { Row } from './row';
import type { SecondContext } from './second-look';
import { addSecondLook } from './second-look';
import { secondRowNames } from './second-row-names';
import { sift } from './sieve';

/** A pair of claims that was worth a closer look: places in their articles and the first look's features. */
export interface Candidate {
  readonly i: number;
  readonly j: number;
  readonly row: Float32Array;
}

/** Goes through the candidates of two articles. A candidate's row is written over by the next. */
export function forCandidates(a: PreparedArticle, b: PreparedArticle, visit: (candidate: Candidate) => void): void {
  const grid = pairGrid(a, b);
  const row = new Row(featureNames.length);
  for (const [i, j] of sift(grid)) {
    const [x, y] = [a.claims[i], b.claims[j]];
    if (!x || !y) continue;
    row.restart();
    addFeatures(row, grid, x, y);
    visit({ i, j, row: row.finished() });
  }
}

/** The candidates of two articles, with rows of their own. */
export function candidatesOf(a: PreparedArticle, b: PreparedArticle): Candidate[] {
  const found: Candidate[] = [];
  forCandidates(a, b, ({ i, j, row }) => found.push({ i, j, row: row.slice() }));
  return found;
}

/** Makes rows of the second look at candidates that are worth one; each is written over by the next. */
export function secondRows(): (candidate: Candidate, context: SecondContext) => Float32Array {
  const row = new Row(secondRowNames.length);
  return (candidate, context) => {
    row.restart();
    row.addAll(candidate.row);
    addSecondLook(row, context, candidate.i, candidate.j);
    return row.finished();
  };
}
