import type { Grid } from './grid';
import { squash } from './linear';
import type { PairGrid } from './pair-grid';

/** Pairs whose log odds by the cheap look are below this are not looked at further: one in ten is, and five links in six. */
const leastLogOdds = -3.8;

/**
 * The pairs that are worth a closer look, as [row, column], by a logistic sum of the cheap values; its weights are
 * rounded from a fit to the labelled corpora and need no care, for the closer look decides.
 */
export function sift(grid: PairGrid): (readonly [number, number])[] {
  const { a, b, base, words, stubs, context, kinds, rivals } = grid;
  const [rows, columns] = [base.rows, base.columns];
  const bases = squashedWithin(base);
  const lengthsA = Float64Array.from(a.claims, ({ length }) => squash(length));
  const lengthsB = Float64Array.from(b.claims, ({ length }) => squash(length));
  const width = columns + 2;
  const kept: (readonly [number, number])[] = [];
  for (let i = 0, k = 0; i < rows; i++) {
    const placeA = a.claims[i]?.place ?? 0;
    for (let j = 0; j < columns; j++, k++) {
      if ((base.values[k] ?? 0) < 0.02) continue;
      const at = (i + 1) * width + j + 1;
      const [inRow, inColumn] = [rivals.leadInRow(i, j), rivals.leadInColumn(i, j)];
      const [ofRow, ofColumn] = [rivals.shareOfRow(i, j), rivals.shareOfColumn(i, j)];
      const logOdds =
        0.9 * Math.sqrt(words.values[k] ?? 0) +
        2.3 * Math.sqrt(stubs.values[k] ?? 0) +
        2.1 * Math.sqrt(context.values[k] ?? 0) +
        2.8 * (kinds.values[k] ?? 0) +
        0.35 * ((lengthsA[i] ?? 0) + (lengthsB[j] ?? 0)) +
        1.2 * squash(Math.min(inRow, inColumn)) +
        0.2 * squash(Math.max(inRow, inColumn)) +
        1.2 * Math.sqrt(Math.min(ofRow, ofColumn)) +
        2.0 * Math.sqrt(Math.max(ofRow, ofColumn)) +
        Math.max(bases[at - width] ?? 0, bases[at + width] ?? 0) +
        Math.max(bases[at - 1] ?? 0, bases[at + 1] ?? 0) -
        1.9 * Math.sqrt(Math.abs(placeA - (b.claims[j]?.place ?? 0))) -
        6.8;
      if (logOdds > leastLogOdds) kept.push([i, j]);
    }
  }
  return kept;
}

/** The square roots of a grid's values, with a border of zeros around them. */
function squashedWithin({ values, rows, columns }: Grid): Float64Array {
  const width = columns + 2;
  const squashed = new Float64Array((rows + 2) * width);
  for (let i = 0, k = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++, k++) squashed[(i + 1) * width + j + 1] = Math.sqrt(values[k] ?? 0);
  }
  return squashed;
}
