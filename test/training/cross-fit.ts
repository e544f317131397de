import { oddsOf } from '../../src/engine/match/judge';
import type { TwoModels } from '../../src/engine/match/weights';
import type { Relation } from '../../src/engine/model';
import type { BinnedTable } from './bins';
import { binTable } from './bins';
import type { BoostingOptions } from './boosting';
import { boost } from './boosting';
import { fitLinear } from './linear';

/** Where a pair stands: its articles' numbers in the cluster and its claims' places in them. */
export type PairPlace = readonly [a: number, i: number, b: number, j: number];

/** Labelled rows of features, and the number of the cluster and of the fold that each is of. */
export interface Rows {
  readonly rows: readonly Float32Array[];
  readonly clusters: readonly number[];
  /** Rows of one fold are held out together. */
  readonly folds: readonly number[];
  readonly labels: readonly (Relation | 'none')[];
  readonly places: readonly PairPlace[];
}

const foldCount = 5;

/** Models of rows: one of all, and for each row the log odds by one that has not seen its cluster. */
export interface CrossFit<M> {
  readonly model: M;
  readonly heldOut: Float64Array;
}

type Fit<M> = (chosen: Int32Array) => { readonly model: M; readonly predict: (row: Float32Array) => number };

/** Boosted trees and a weighted sum, their log odds averaged; rows without a target are judged, but not learned from. */
export function crossFitBoth(rows: Rows, columns: number, target: (row: number) => boolean | undefined, options: BoostingOptions): CrossFit<TwoModels> {
  const targets = Uint8Array.from(rows.rows, (_, row) => Number(target(row) ?? false));
  const table = tableOf(rows.rows, columns);
  return crossFit(rows, (row) => target(row) !== undefined, (chosen) => {
    const model = { trees: boost(table, targets, chosen, options), sum: fitLinear(rows.rows, columns, targets, chosen) };
    return { model, predict: oddsOf(model) };
  });
}

function crossFit<M>({ rows, folds }: Rows, isLearned: (row: number) => boolean, fit: Fit<M>): CrossFit<M> {
  const all = Int32Array.from(rows.keys()).filter(isLearned);
  const heldOut = new Float64Array(rows.length);
  for (let fold = 0; fold < foldCount; fold++) {
    const isOut = (row: number): boolean => (folds[row] ?? 0) % foldCount === fold;
    const { predict } = fit(all.filter((row) => !isOut(row)));
    rows.forEach((row, k) => {
      if (isOut(k)) heldOut[k] = predict(row);
    });
  }
  return { model: fit(all).model, heldOut };
}

function tableOf(rows: readonly Float32Array[], columns: number): BinnedTable {
  const values = new Float32Array(rows.length * columns);
  rows.forEach((row, k) => values.set(row, k * columns));
  return binTable({ rows: rows.length, columns, values });
}
