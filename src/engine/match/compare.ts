import { addFeatures, featureNames } from './features';
import { Grid } from './grid';
import { pairGrid, sift } from './pair-grid';
import type { Partners } from './partners';
import type { PreparedClaim } from './prepare';
import type { Rivals } from './rivals';
import { rivalsOf } from './rivals';
import { Row } from './row';
import { addSecondLook, secondNames } from './second-look';
import type { Predict } from './trees';
import { predictor, sigmoid } from './trees';
import type { Odds } from './verdict';
import type { Weights } from './weights';

/** A pair of claims that was worth a closer look: places in their articles and the first look's features. */
export interface Candidate {
  readonly i: number;
  readonly j: number;
  readonly row: Float32Array;
}

/** The candidates of two articles, with their features. */
export function candidatesOf(as: readonly PreparedClaim[], bs: readonly PreparedClaim[]): Candidate[] {
  const grid = pairGrid(as, bs);
  return sift(grid).flatMap(([i, j]) => {
    const [a, b] = [as[i], bs[j]];
    if (!a || !b) return [];
    const row = new Row(featureNames.length);
    addFeatures(row, grid, a, b);
    return { i, j, row: row.finished() };
  });
}

/** The first look's probabilities for the candidates of two articles. */
export interface FirstVerdicts {
  readonly link: Grid;
  readonly same: Grid;
  readonly linkRivals: Rivals;
  readonly sameRivals: Rivals;
}

export function firstVerdicts(
  candidates: readonly Candidate[],
  rows: number,
  columns: number,
  link: (candidate: Candidate) => number,
  same: (candidate: Candidate) => number,
): FirstVerdicts {
  const linkGrid = new Grid(rows, columns);
  const sameGrid = new Grid(rows, columns);
  for (const candidate of candidates) {
    const at = candidate.i * columns + candidate.j;
    linkGrid.values[at] = link(candidate);
    sameGrid.values[at] = same(candidate);
  }
  return { link: linkGrid, same: sameGrid, linkRivals: rivalsOf(linkGrid), sameRivals: rivalsOf(sameGrid) };
}

/** What claims of two articles are linked with elsewhere, by the first look. */
export interface PartnersOfPair {
  readonly link: { readonly rows: readonly Partners[]; readonly columns: readonly Partners[] };
  readonly same: { readonly rows: readonly Partners[]; readonly columns: readonly Partners[] };
}

/** Candidates less likely than this by the first look get no second. */
export const worthSecondLook = 0.02;

/** The rows of the second look, for the candidates that are worth one. */
export function secondRows(
  candidates: readonly Candidate[],
  first: FirstVerdicts,
  partners: PartnersOfPair,
): { readonly candidate: Candidate; readonly row: Float32Array }[] {
  const looks = (['link', 'same'] as const).map((head) => ({
    grid: first[head],
    rivals: head === 'link' ? first.linkRivals : first.sameRivals,
    rowSums: sumsOf(first[head], 'rows'),
    columnSums: sumsOf(first[head], 'columns'),
    ofRows: partners[head].rows,
    ofColumns: partners[head].columns,
  }));
  return candidates
    .filter(({ i, j }) => first.link.at(i, j) >= worthSecondLook)
    .map((candidate) => {
      const row = new Row(featureNames.length + secondNames.length);
      for (const value of candidate.row) row.add(value);
      for (const look of looks) addSecondLook(row, look, candidate.i, candidate.j);
      return { candidate, row: row.finished() };
    });
}

function sumsOf(grid: Grid, of: 'rows' | 'columns'): Float64Array {
  const sums = new Float64Array(of === 'rows' ? grid.rows : grid.columns);
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) {
      const at = of === 'rows' ? row : column;
      sums[at] = (sums[at] ?? 0) + grid.at(row, column);
    }
  }
  return sums;
}

/** The trained models, ready to be asked. */
export interface Judge {
  readonly firstLink: (row: ArrayLike<number>) => number;
  readonly firstSame: (row: ArrayLike<number>) => number;
  readonly second: (row: ArrayLike<number>) => Odds;
  readonly weights: Weights;
}

export function judgeOf(weights: Weights): Judge {
  const probability = (predict: Predict) => (row: ArrayLike<number>) => sigmoid(predict(row));
  const [link, same, conflict] = [predictor(weights.link), predictor(weights.same), predictor(weights.conflict)];
  return {
    firstLink: probability(predictor(weights.firstLink)),
    firstSame: probability(predictor(weights.firstSame)),
    second: (row) => ({ link: link(row), same: same(row), conflict: conflict(row) }),
    weights,
  };
}
