import { secondRows } from '../../src/engine/match/compare';
import type { Head } from '../../src/engine/match/first-look';
import { FirstLook } from '../../src/engine/match/first-look';
import type { Neighbour } from '../../src/engine/match/partners';
import { partnersOf } from '../../src/engine/match/partners';
import { sigmoid } from '../../src/engine/match/trees';
import type { Relation } from '../../src/engine/model';
import type { PairPlace, Rows } from './cross-fit';
import type { ExampleCluster } from './examples';

/** The rows of the first look, in the order of the examples. */
export function firstRows(clusters: readonly ExampleCluster[]): Rows {
  const examples = clusters.flatMap((cluster, number) =>
    cluster.pairs.flatMap((pair) => pair.examples.map((example) => ({ number, pair, example }))),
  );
  return {
    rows: examples.map(({ example }) => example.candidate.row),
    clusters: examples.map(({ number }) => number),
    folds: examples.map(({ number }) => clusters[number]?.fold ?? 0),
    labels: examples.map(({ example }) => example.label),
    places: examples.map(({ pair, example }) => [pair.a, example.candidate.i, pair.b, example.candidate.j]),
  };
}

/** The rows of the second look, from the log odds of the first, which come in the order of the examples. */
export function secondLook(clusters: readonly ExampleCluster[], odds: Readonly<Record<Head, Float64Array>>): Rows {
  const rowOf = secondRows();
  const rows: Float32Array[] = [];
  const numbers: number[] = [];
  const labels: (Relation | 'none')[] = [];
  const places: PairPlace[] = [];
  let next = 0;
  clusters.forEach((cluster, number) => {
    const firstNumbers = cluster.sizes.map((_, i) => cluster.sizes.slice(0, i).reduce((sum, size) => sum + size, 0));
    const looked = cluster.pairs.map((pair) => {
      const look = new FirstLook(cluster.sizes[pair.a] ?? 0, cluster.sizes[pair.b] ?? 0);
      const worthMore = pair.examples.filter(({ candidate }) => {
        const at = next++;
        return look.add(candidate.i, candidate.j, (head) => sigmoid(odds[head][at] ?? 0));
      });
      return { pair, worthMore, look };
    });
    const partners = cluster.sizes.map((size, article) => {
      const neighbours = looked.flatMap(({ pair, look }): Neighbour[] => {
        if (pair.a === article) return [{ firstNumber: firstNumbers[pair.b] ?? 0, first: look, from: 'rows' }];
        if (pair.b === article) return [{ firstNumber: firstNumbers[pair.a] ?? 0, first: look, from: 'columns' }];
        return [];
      });
      return partnersOf(firstNumbers[article] ?? 0, size, neighbours);
    });
    for (const { pair, worthMore, look } of looked) {
      const context = { first: look.verdicts(), ofRows: partners[pair.a] ?? [], ofColumns: partners[pair.b] ?? [] };
      for (const { candidate, label } of worthMore) {
        rows.push(rowOf(candidate, context).slice());
        numbers.push(number);
        labels.push(label);
        places.push([pair.a, candidate.i, pair.b, candidate.j]);
      }
    }
  });
  return { rows, clusters: numbers, folds: numbers.map((number) => clusters[number]?.fold ?? 0), labels, places };
}
