import { conflictOdds } from '../../src/engine/match/clash';
import type { EverydayWords } from '../../src/engine/everyday';
import { featureNames } from '../../src/engine/match/features';
import type { Head } from '../../src/engine/match/first-look';
import { perHead } from '../../src/engine/match/judge';
import { secondRowNames } from '../../src/engine/match/second-row-names';
import { valueNames } from '../../src/engine/match/value-pairs';
import type { Odds } from '../../src/engine/match/verdict';
import type { Weights } from '../../src/engine/match/weights';
import type { Relation } from '../../src/engine/model';
import type { BoostingOptions } from './boosting';
import { defaultBoosting } from './boosting';
import type { PairPlace } from './cross-fit';
import { crossFitBoth } from './cross-fit';
import type { ExampleCluster } from './examples';
import { fitCalibration } from './logistic';
import { firstRows, secondLook } from './second-examples';
import { chooseLeast } from './thresholds';
import { valueRows } from './value-examples';

/** A pair that went through the second look while its cluster was held out. */
export interface HeldOut {
  readonly cluster: number;
  readonly label: Relation | 'none';
  readonly odds: Odds;
  readonly place: PairPlace;
}

const firstBoosting: Readonly<Record<Head, BoostingOptions>> = {
  link: { ...defaultBoosting, seed: 1 },
  same: { ...defaultBoosting, seed: 2 },
  conflict: { ...defaultBoosting, seed: 3 },
};

const secondBoosting: Readonly<Record<Head, BoostingOptions>> = {
  link: { ...defaultBoosting, seed: 4 },
  same: { ...defaultBoosting, seed: 5 },
  conflict: { ...defaultBoosting, seed: 6 },
};

const valueBoosting: BoostingOptions = { ...defaultBoosting, trees: 240, rate: 0.06, columns: 0.4, seed: 7 };

const isIn: Readonly<Record<Head, (label: Relation | 'none') => boolean>> = {
  link: (label) => label !== 'none',
  same: (label) => label === 'same',
  conflict: (label) => label === 'conflict',
};

/**
 * Learns all weights from labelled clusters, whose rows were made with these everyday words. The second look and what
 * follows it learn from what the first look says of clusters that it did not see, and likewise the thresholds and
 * calibration from the second (D. H. Wolpert's stacking, 1992): five folds of clusters. What clashes in its values says
 * nothing of the words by which others conflict, and the second look does not learn from it. `heldOut` is what the
 * second look said of clusters that it did not see.
 */
export function train(clusters: readonly ExampleCluster[], everyday: EverydayWords): { readonly weights: Weights; readonly heldOut: readonly HeldOut[] } {
  const rows = firstRows(clusters);
  const first = perHead((head) => crossFitBoth(rows, featureNames.length, (row) => isIn[head](rows.labels[row] ?? 'none'), firstBoosting[head]));
  const second = secondLook(clusters, perHead((head) => first[head].heldOut));
  const values = valueRows(clusters, second);
  const clash = crossFitBoth(values, valueNames.length, (row) => values.clashes[row], valueBoosting);
  const clashing = new Set(values.of.filter((_, k) => values.clashes[k]));
  const fits = perHead((head) => {
    const target = (row: number): boolean | undefined =>
      head === 'conflict' && clashing.has(row) ? undefined : isIn[head](second.labels[row] ?? 'none');
    return crossFitBoth(second, secondRowNames.length, target, secondBoosting[head]);
  });
  const oddsOfValues = second.rows.map((): number[] => []);
  values.of.forEach((row, k) => oddsOfValues[row]?.push(clash.heldOut[k] ?? 0));
  const heldOut = second.labels.flatMap((label, row): HeldOut[] => {
    const cluster = second.clusters[row] ?? 0;
    if (!clusters[cluster]?.whole) return [];
    const odds = perHead((head) => fits[head].heldOut[row] ?? 0);
    const conflict = conflictOdds(odds.conflict, oddsOfValues[row] ?? []);
    return [{ cluster, label, place: second.places[row] ?? [0, 0, 0, 0], odds: { ...odds, conflict } }];
  });
  const least = chooseLeast(heldOut, clusters.map((cluster) => cluster.labelled));
  const weights = {
    everyday,
    first: perHead((head) => first[head].model),
    second: perHead((head) => fits[head].model),
    values: clash.model,
    least,
    calibration: fitCalibration(heldOut, least),
  };
  return { weights, heldOut };
}
