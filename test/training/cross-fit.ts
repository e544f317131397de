import type { TreeModel } from '../../src/engine/match/trees';
import { predictor } from '../../src/engine/match/trees';
import type { Relation } from '../../src/engine/model';
import type { BinnedTable } from './bins';
import { binTable } from './bins';
import type { BoostingOptions } from './boosting';
import { boost } from './boosting';

/** Where a pair stands: its articles' numbers in the cluster and its claims' places in them. */
export type PairPlace = readonly [a: number, i: number, b: number, j: number];

/** Labelled rows of features, and the number of the cluster that each is from. */
export interface Rows {
  readonly rows: readonly Float32Array[];
  readonly clusters: readonly number[];
  readonly labels: readonly (Relation | 'none')[];
  readonly places: readonly PairPlace[];
}

const folds = 5;

/** A model of all rows, and for each row the log odds by a model that has not seen its cluster. */
export function crossFit(
  { rows, clusters, labels, places }: Rows,
  columns: number,
  isIn: (label: Relation | 'none') => boolean,
  options: BoostingOptions,
): { readonly model: TreeModel; readonly heldOut: Float64Array } {
  const table = tableOf(rows, columns);
  const targets = Uint8Array.from(labels, (label) => Number(isIn(label)));
  const weights = new Float64Array(rows.length).fill(1);
  const all = Int32Array.from(rows.keys()).filter((row) => places[row]?.[0] !== places[row]?.[2]);
  const heldOut = new Float64Array(rows.length);
  for (let fold = 0; fold < folds; fold++) {
    const model = boost(table, targets, weights, all.filter((row) => (clusters[row] ?? 0) % folds !== fold), options);
    const predict = predictor(model);
    rows.forEach((row, k) => {
      if ((clusters[k] ?? 0) % folds === fold) heldOut[k] = predict(row);
    });
  }
  return { model: boost(table, targets, weights, all, options), heldOut };
}

function tableOf(rows: readonly Float32Array[], columns: number): BinnedTable {
  const values = new Float32Array(rows.length * columns);
  rows.forEach((row, k) => values.set(row, k * columns));
  return binTable({ rows: rows.length, columns, values });
}
