import { ArticleValues } from '../../src/engine/match/article-values';
import { valuePairs } from '../../src/engine/match/value-pairs';
import type { GoldUnit } from '../evaluation/gold';
import type { Rows } from './cross-fit';
import type { ExampleCluster } from './examples';
import { valueReader } from './value-reader';

/** All pairs of values in the rows of the second look. */
export interface ValueRows extends Rows {
  /** For each pair the row of the second look that it is of. */
  readonly of: readonly number[];
  /** Whether the two values clash by the labels; undefined where the claims conflict, but not visibly in these values. */
  readonly clashes: readonly (boolean | undefined)[];
}

export function valueRows(clusters: readonly ExampleCluster[], second: Rows): ValueRows {
  const states = valueReader();
  const values = clusters.map(({ prepared }) => prepared.map((claims) => new ArticleValues(claims)));
  const found = second.rows.flatMap((row, k) => {
    const number = second.clusters[k] ?? 0;
    const cluster = clusters[number];
    const [a, i, b, j] = second.places[k] ?? [0, 0, 0, 0];
    const [x, y] = [cluster?.prepared[a]?.[i], cluster?.prepared[b]?.[j]];
    const [inA, inB] = [values[number]?.[a], values[number]?.[b]];
    if (!x || !y || !inA || !inB) return [];
    const differing = differingValues(cluster?.units[a]?.[i], cluster?.units[b]?.[j]);
    return valuePairs(x, y, inA, inB, row).map((pair) => {
      const clash = differing.some(([p, q]) => states(pair.x, p) && states(pair.y, q) && !states(pair.x, q));
      return { k, row: pair.row, clash: clash || (differing.length > 0 ? undefined : false) };
    });
  });
  const of = found.map(({ k }) => k);
  const taken = <T>(from: readonly T[]): T[] => of.flatMap((k) => from.slice(k, k + 1));
  return {
    rows: found.map(({ row }) => row),
    of,
    clashes: found.map(({ clash }) => clash),
    clusters: taken(second.clusters),
    folds: taken(second.folds),
    labels: taken(second.labels),
    places: taken(second.places),
  };
}

/** The values that two units give for the facts of which they give different ones. */
function differingValues(x: GoldUnit | undefined, y: GoldUnit | undefined): (readonly [string, string])[] {
  return (x?.facts ?? []).flatMap((fact) =>
    (y?.facts ?? []).flatMap((other) => (other.id === fact.id && other.value !== fact.value ? [[fact.value, other.value] as const] : [])),
  );
}
