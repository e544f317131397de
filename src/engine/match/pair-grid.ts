import { cosine } from './bag';
import { Grid } from './grid';
import type { PreparedClaim } from './prepare';
import type { Rivals } from './rivals';
import { rivalsOf } from './rivals';
import { dot } from './semantic/sentence-vector';

/** What all pairs of claims of two articles are compared by at first, cheaply: rows are claims of a, columns of b. */
export interface PairGrid {
  readonly as: readonly PreparedClaim[];
  readonly bs: readonly PreparedClaim[];
  readonly words: Grid;
  readonly stubs: Grid;
  readonly context: Grid;
  /** Cosine of the directions of meaning, less what each article is about as a whole. */
  readonly meaning: Grid;
  readonly base: Grid;
  readonly rivals: Rivals;
  readonly meaningRivals: Rivals;
}

/** Compares two articles, or one with itself; a claim is then not compared with itself. */
export function pairGrid(as: readonly PreparedClaim[], bs: readonly PreparedClaim[]): PairGrid {
  const grid = (value: (a: PreparedClaim, b: PreparedClaim) => number): Grid =>
    Grid.of(as.length, bs.length, (i, j) => {
      const [a, b] = [as[i], bs[j]];
      return a && b && a !== b ? value(a, b) : 0;
    });
  const words = grid((a, b) => cosine(a.words, b.words));
  const stubs = grid((a, b) => cosine(a.stubBag, b.stubBag));
  const context = grid((a, b) => cosine(a.context, b.context));
  const meaning = grid((a, b) => Math.max(0, dot(a.centred, b.centred)));
  const base = Grid.of(
    as.length,
    bs.length,
    (i, j) => words.at(i, j) + 0.3 * stubs.at(i, j) + 0.3 * context.at(i, j) + 0.5 * meaning.at(i, j),
  );
  return { as, bs, words, stubs, context, meaning, base, rivals: rivalsOf(base), meaningRivals: rivalsOf(meaning) };
}

/** Pairs whose log odds by the cheap look are below this are not looked at further: it leaves one link in ten behind. */
const leastLogOdds = -4.4;

/**
 * The pairs that are worth a closer look, as [row, column], by a logistic sum of the cheap values; its weights are
 * rounded from a fit to the labelled corpora and need no care, for the closer look decides.
 */
export function sift(grid: PairGrid): (readonly [number, number])[] {
  const { rivals, meaningRivals } = grid;
  const kept: (readonly [number, number])[] = [];
  for (let i = 0; i < grid.as.length; i++) {
    for (let j = 0; j < grid.bs.length; j++) {
      const base = grid.base.at(i, j);
      if (base < 0.02) continue;
      const rows = rivals.shareOfRow(i, j);
      const columns = rivals.shareOfColumn(i, j);
      const logOdds =
        0.95 * squash(grid.stubs.at(i, j)) +
        0.85 * squash(grid.context.at(i, j)) +
        0.63 * squash(Math.min(rows, columns)) +
        0.38 * squash(Math.max(rows, columns)) +
        0.26 * squash(Math.min(meaningRivals.shareOfRow(i, j), meaningRivals.shareOfColumn(i, j))) +
        0.3 * squash(grid.base.at(i + 1, j + 1)) -
        6.5;
      if (logOdds > leastLogOdds) kept.push([i, j]);
    }
  }
  return kept;
}

function squash(value: number): number {
  return Math.log1p(20 * value);
}
