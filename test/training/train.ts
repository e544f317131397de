import { featureNames } from '../../src/engine/match/features';
import { firstVerdicts, secondRows } from '../../src/engine/match/compare';
import type { Neighbour } from '../../src/engine/match/partners';
import { neighbour, partnersOf } from '../../src/engine/match/partners';
import { secondNames } from '../../src/engine/match/second-look';
import type { TreeModel } from '../../src/engine/match/trees';
import { predictor, sigmoid } from '../../src/engine/match/trees';
import type { Odds } from '../../src/engine/match/verdict';
import type { Weights } from '../../src/engine/match/weights';
import type { Relation } from '../../src/engine/model';
import type { BinnedTable } from './bins';
import { binTable } from './bins';
import type { BoostingOptions } from './boosting';
import { boost, defaultBoosting } from './boosting';
import type { ExampleCluster } from './examples';
import { fitCalibration } from './logistic';
import { chooseLeast } from './thresholds';

/** A pair that went through the second look while its cluster was held out. */
export interface HeldOut {
  readonly cluster: number;
  readonly label: Relation | 'none';
  readonly odds: Odds;
}

interface Rows {
  readonly rows: readonly Float32Array[];
  readonly clusters: readonly number[];
  readonly labels: readonly (Relation | 'none')[];
}

const folds = 5;

export const boosting: Readonly<Record<'firstLink' | 'firstSame' | 'link' | 'same' | 'conflict', BoostingOptions>> = {
  firstLink: { ...defaultBoosting, trees: 120 },
  firstSame: { ...defaultBoosting, trees: 90, seed: 2 },
  link: { ...defaultBoosting, trees: 100, rate: 0.05, seed: 3 },
  same: { ...defaultBoosting, trees: 100, rate: 0.05, seed: 4 },
  conflict: { ...defaultBoosting, trees: 100, rate: 0.05, seed: 5 },
};

/**
 * Learns all weights from labelled clusters. The second look and what follows it learn from what the first look says of
 * clusters that it did not see, and likewise the thresholds and calibration from the second (D. H. Wolpert's stacking,
 * 1992): five folds of clusters.
 */
export function train(clusters: readonly ExampleCluster[]): Weights {
  const first = firstRows(clusters);
  const isLink = (label: string): boolean => label !== 'none';
  const firstLink = crossFit(first, featureNames.length, isLink, boosting.firstLink);
  const firstSame = crossFit(first, featureNames.length, (label) => label === 'same', boosting.firstSame);
  const second = secondLook(clusters, firstLink.heldOut, firstSame.heldOut);
  const columns = featureNames.length + secondNames.length;
  const link = crossFit(second, columns, isLink, boosting.link);
  const same = crossFit(second, columns, (label) => label === 'same', boosting.same);
  const conflict = crossFit(second, columns, (label) => label === 'conflict', boosting.conflict);
  const heldOut = second.labels.map((label, row): HeldOut => ({
    cluster: second.clusters[row] ?? 0,
    label,
    odds: { link: link.heldOut[row] ?? 0, same: same.heldOut[row] ?? 0, conflict: conflict.heldOut[row] ?? 0 },
  }));
  const least = chooseLeast(heldOut, clusters.map((cluster) => cluster.labelled));
  return {
    firstLink: firstLink.model,
    firstSame: firstSame.model,
    link: link.model,
    same: same.model,
    conflict: conflict.model,
    least,
    calibration: fitCalibration(heldOut, least),
  };
}

function firstRows(clusters: readonly ExampleCluster[]): Rows {
  const examples = clusters.flatMap((cluster, number) => cluster.pairs.flatMap((pair) => pair.examples.map((example) => ({ number, example }))));
  return {
    rows: examples.map(({ example }) => example.candidate.row),
    clusters: examples.map(({ number }) => number),
    labels: examples.map(({ example }) => example.label),
  };
}

/** A model of all rows, and for each row the log odds by a model that has not seen its cluster. */
function crossFit(
  { rows, clusters, labels }: Rows,
  columns: number,
  isIn: (label: Relation | 'none') => boolean,
  options: BoostingOptions,
): { readonly model: TreeModel; readonly heldOut: Float64Array } {
  const table = tableOf(rows, columns);
  const targets = Uint8Array.from(labels, (label) => Number(isIn(label)));
  const weights = new Float64Array(rows.length).fill(1);
  const all = Int32Array.from(rows.keys());
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

/** The rows of the second look, from the log odds of the first, which come in the order of the examples. */
function secondLook(clusters: readonly ExampleCluster[], linkOdds: Float64Array, sameOdds: Float64Array): Rows {
  const rows: Float32Array[] = [];
  const numbers: number[] = [];
  const labels: (Relation | 'none')[] = [];
  let next = 0;
  clusters.forEach((cluster, number) => {
    const firstNumbers = cluster.sizes.map((_, i) => cluster.sizes.slice(0, i).reduce((sum, size) => sum + size, 0));
    const looked = cluster.pairs.map((pair) => {
      const from = next;
      next += pair.examples.length;
      const candidates = pair.examples.map((example) => example.candidate);
      const place = new Map(candidates.map((candidate, k) => [candidate, from + k]));
      const odds = (of: Float64Array) => (candidate: (typeof candidates)[number]) => sigmoid(of[place.get(candidate) ?? -1] ?? -20);
      const verdicts = firstVerdicts(candidates, cluster.sizes[pair.a] ?? 0, cluster.sizes[pair.b] ?? 0, odds(linkOdds), odds(sameOdds));
      return { pair, candidates, verdicts };
    });
    const partners = (article: number, head: 'link' | 'same') => {
      const neighbours = looked.flatMap(({ pair, verdicts }): Neighbour[] => {
        if (pair.a === article) return [neighbour(verdicts[head], 'rows', firstNumbers[pair.b] ?? 0)];
        if (pair.b === article) return [neighbour(verdicts[head], 'columns', firstNumbers[pair.a] ?? 0)];
        return [];
      });
      return partnersOf(firstNumbers[article] ?? 0, cluster.sizes[article] ?? 0, neighbours);
    };
    const byArticle = cluster.sizes.map((_, article) => ({ link: partners(article, 'link'), same: partners(article, 'same') }));
    for (const { pair, candidates, verdicts } of looked) {
      const label = new Map(pair.examples.map((example) => [example.candidate, example.label]));
      const [a, b] = [byArticle[pair.a], byArticle[pair.b]];
      if (!a || !b) continue;
      const seen = { link: { rows: a.link, columns: b.link }, same: { rows: a.same, columns: b.same } };
      for (const { candidate, row } of secondRows(candidates, verdicts, seen)) {
        rows.push(row);
        numbers.push(number);
        labels.push(label.get(candidate) ?? 'none');
      }
    }
  });
  return { rows, clusters: numbers, labels };
}
