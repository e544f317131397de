import { addFeatures, featureNames } from './features';
import { worthSecondLook } from './first-look';
import { pairGrid } from './pair-grid';
import type { PreparedArticle } from './prepare';
import { Row } from './row';
import type { SecondContext } from './second-look';
import { addSecondLook, secondNames } from './second-look';
import { sift } from './sieve';

/** A pair of claims that was worth a closer look: places in their articles and the first look's features. */
export interface Candidate {
  readonly i: number;
  readonly j: number;
  readonly row: Float32Array;
}

/** The candidates of two articles, or of one within itself (each pair once), with their features. */
export function candidatesOf(a: PreparedArticle, b: PreparedArticle): Candidate[] {
  const grid = pairGrid(a, b);
  return sift(grid).flatMap(([i, j]) => {
    const [x, y] = [a.claims[i], b.claims[j]];
    if (!x || !y) return [];
    const row = new Row(featureNames.length);
    addFeatures(row, grid, x, y);
    return { i, j, row: row.finished() };
  });
}

/** The row of the second look, for a candidate that is worth one. */
export function secondRow(candidate: Candidate, context: SecondContext): Float32Array | undefined {
  const { i, j } = candidate;
  if (context.first.link.at(i, j) < worthSecondLook) return undefined;
  const row = new Row(featureNames.length + secondNames.length);
  row.addAll(candidate.row);
  addSecondLook(row, context, i, j);
  return row.finished();
}
