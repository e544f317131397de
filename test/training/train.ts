import { featureNames } from '../../src/engine/match/features';
import type { Head } from '../../src/engine/match/first-look';
import { perHead } from '../../src/engine/match/judge';
import { secondNames } from '../../src/engine/match/second-look';
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

const isIn: Readonly<Record<Head, (label: Relation | 'none') => boolean>> = {
  link: (label) => label !== 'none',
  same: (label) => label === 'same',
  conflict: (label) => label === 'conflict',
};

/**
 * Learns all weights from labelled clusters. The second look and what follows it learn from what the first look says of
 * clusters that it did not see, and likewise the thresholds and calibration from the second (D. H. Wolpert's stacking,
 * 1992): five folds of clusters. `heldOut` is what the second look said of clusters that it did not see.
 */
export function train(clusters: readonly ExampleCluster[]): { readonly weights: Weights; readonly heldOut: readonly HeldOut[] } {
  const rows = firstRows(clusters);
  const first = perHead((head) => crossFitBoth(rows, featureNames.length, isIn[head], firstBoosting[head]));
  const second = secondLook(clusters, perHead((head) => first[head].heldOut));
  const columns = featureNames.length + secondNames.length;
  const fits = perHead((head) => crossFitBoth(second, columns, isIn[head], secondBoosting[head]));
  const heldOut = second.labels.flatMap((label, row): HeldOut[] => {
    const cluster = second.clusters[row] ?? 0;
    if (!clusters[cluster]?.whole) return [];
    return [{ cluster, label, place: second.places[row] ?? [0, 0, 0, 0], odds: perHead((head) => fits[head].heldOut[row] ?? 0) }];
  });
  const least = chooseLeast(heldOut, clusters.map((cluster) => cluster.labelled));
  const weights = {
    first: perHead((head) => first[head].model),
    second: perHead((head) => fits[head].model),
    least,
    calibration: fitCalibration(heldOut, least),
  };
  return { weights, heldOut };
}
