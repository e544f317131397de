import { addFeatures, featureNames } from './features';
import { worthSecondLook } from './first-look';
import { pairGrid, sift } from './pair-grid';
import type { PreparedClaim } from './prepare';
import { Row } from './row';
import type { SecondContext } from './second-look';
import { addSecondLook, secondNames } from './second-look';

/** A pair of claims that was worth a closer look: places in their articles and the first look's features. */
export interface Candidate {
  readonly i: number;
  readonly j: number;
  readonly row: Float32Array;
}

/** The candidates of two articles, or of one within itself (each pair once), with their features. */
export function candidatesOf(as: readonly PreparedClaim[], bs: readonly PreparedClaim[]): Candidate[] {
  const grid = pairGrid(as, bs);
  return sift(grid).flatMap(([i, j]) => {
    const [a, b] = [as[i], bs[j]];
    if (!a || !b || (as === bs && i >= j)) return [];
    const row = new Row(featureNames.length);
    addFeatures(row, grid, a, b);
    return { i, j, row: row.finished() };
  });
}

/** The rows of the second look, for the candidates that are worth one. */
export function secondRows(candidates: readonly Candidate[], context: SecondContext): { readonly candidate: Candidate; readonly row: Float32Array }[] {
  return candidates
    .filter(({ i, j }) => context.first.link.at(i, j) >= worthSecondLook)
    .map((candidate) => {
      const row = new Row(featureNames.length + secondNames.length);
      row.addAll(candidate.row);
      addSecondLook(row, context, candidate.i, candidate.j);
      return { candidate, row: row.finished() };
    });
}
