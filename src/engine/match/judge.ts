import { conflictOdds } from './clash';
import type { Head } from './first-look';
import { heads } from './first-look';
import { linearOdds, squash } from './linear';
import { predictor, sigmoid } from './trees';
import type { ValuePair } from './value-pairs';
import type { Odds } from './verdict';
import { mayBeLinked } from './verdict';
import type { TwoModels, Weights } from './weights';

/** The trained models, ready to be asked. */
export interface Judge {
  /** Probabilities by the first look; ask for the heads of one row before those of the next. */
  readonly first: (row: ArrayLike<number>) => (head: Head) => number;
  /** Log odds by the second, and by the pairs of values that the two claims state; none where there is hardly a link. */
  readonly second: (row: ArrayLike<number>, values: () => readonly ValuePair[]) => Odds | undefined;
  readonly weights: Weights;
}

export function judgeOf(weights: Weights): Judge {
  const first = oddsBy(weights.first);
  const second = oddsBy(weights.second);
  const clash = oddsOf(weights.values);
  return {
    first: (row) => {
      const odds = first(row);
      return (head) => sigmoid(odds(head));
    },
    second: (row, values) => {
      const odds = second(row);
      const link = odds('link');
      if (!mayBeLinked(link, weights.least)) return undefined;
      return { link, same: odds('same'), conflict: conflictOdds(odds('conflict'), values().map((pair) => clash(pair.row))) };
    },
    weights,
  };
}

/** Asks the models of a head; the row is squashed once for all heads. */
function oddsBy(models: Readonly<Record<Head, TwoModels>>): (row: ArrayLike<number>) => (head: Head) => number {
  const averaged = perHead((head) => averageOf(models[head]));
  const squashed = new Float32Array(models.link.sum.slopes.length);
  return (row) => {
    for (let i = 0; i < row.length; i++) squashed[i] = squash(row[i] ?? 0);
    return (head) => averaged[head](row, squashed);
  };
}

/** The log odds that trees and sum have together for a row. */
export function oddsOf(models: TwoModels): (row: Float32Array) => number {
  const averaged = averageOf(models);
  return (row) => averaged(row, row.map(squash));
}

function averageOf({ trees, sum }: TwoModels): (row: ArrayLike<number>, squashed: ArrayLike<number>) => number {
  const byTrees = predictor(trees);
  return (row, squashed) => (byTrees(row) + linearOdds(sum, squashed)) / 2;
}

/** Something for each head. */
export function perHead<T>(make: (head: Head) => T): Record<Head, T> {
  const [link, same, conflict] = heads;
  return { link: make(link), same: make(same), conflict: make(conflict) };
}
