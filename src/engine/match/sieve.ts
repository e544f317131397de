import { squash } from './linear';
import type { PairGrid } from './pair-grid';

/** Pairs whose log odds by the cheap look are below this are not looked at further: one in eight is, and six links in seven. */
const leastLogOdds = -3.7;

/**
 * The pairs that are worth a closer look, as [row, column], by a logistic sum of the cheap values; its weights are
 * rounded from a fit to the labelled corpora and need no care, for the closer look decides.
 */
export function sift(grid: PairGrid): (readonly [number, number])[] {
  const { a, b, base, words, stubs, context, rivals } = grid;
  const kept: (readonly [number, number])[] = [];
  for (let i = 0; i < a.claims.length; i++) {
    for (let j = 0; j < b.claims.length; j++) {
      if (base.at(i, j) < 0.02) continue;
      const [inRow, inColumn] = [rivals.leadInRow(i, j), rivals.leadInColumn(i, j)];
      const [ofRow, ofColumn] = [rivals.shareOfRow(i, j), rivals.shareOfColumn(i, j)];
      const logOdds =
        1.9 * squash(words.at(i, j)) +
        2.7 * squash(stubs.at(i, j)) +
        2.1 * squash(context.at(i, j)) +
        0.3 * (squash(a.claims[i]?.length ?? 0) + squash(b.claims[j]?.length ?? 0)) +
        0.9 * squash(Math.min(inRow, inColumn)) +
        0.2 * squash(Math.max(inRow, inColumn)) +
        0.6 * squash(Math.min(ofRow, ofColumn)) +
        1.9 * squash(Math.max(ofRow, ofColumn)) +
        0.1 * (squash(base.at(i - 1, j - 1)) + squash(base.at(i + 1, j + 1))) +
        0.9 * (squash(Math.max(base.at(i - 1, j), base.at(i + 1, j))) + squash(Math.max(base.at(i, j - 1), base.at(i, j + 1)))) -
        2.1 * squash(Math.abs((a.claims[i]?.place ?? 0) - (b.claims[j]?.place ?? 0))) -
        6.6;
      if (logOdds > leastLogOdds) kept.push([i, j]);
    }
  }
  return kept;
}
