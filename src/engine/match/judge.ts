import { conflictOdds } from './clash';
import type { Head } from './first-look';
import { heads } from './first-look';
import { squashAll, summed } from './linear';
import { orderOf, predictor, sigmoid } from './trees';
import type { ValuePair } from './value-pairs';
import type { Odds } from './verdict';
import { mayBeLinked } from './verdict';
import type { TwoModels, Weights } from './weights';

/** What the second look says of a pair of claims. */
export interface SecondVerdict {
  readonly odds: Odds;
  /** The two values that most likely clash, if that is likelier than a conflict by the claims' words. */
  readonly clash?: ValuePair;
}

/** The trained models, ready to be asked. */
export interface Judge {
  /** Probabilities by the first look; ask for the heads of one row before those of the next. */
  readonly first: (row: Float32Array) => (head: Head) => number;
  /** What the second look and the pairs of values that the two claims state say; nothing where there is hardly a link. */
  readonly second: (row: Float32Array, values: () => readonly ValuePair[]) => SecondVerdict | undefined;
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
      const words = odds('conflict');
      const pairs = values();
      const clashes = pairs.map((pair) => clash(pair.row));
      const likeliest = clashes.indexOf(Math.max(...clashes));
      const clashing = (clashes[likeliest] ?? -Infinity) > words ? pairs[likeliest] : undefined;
      return { odds: { link, same: odds('same'), conflict: conflictOdds(words, clashes) }, ...(clashing && { clash: clashing }) };
    },
    weights,
  };
}

/** Asks the models of a head; the row is read once for all heads. */
function oddsBy(models: Readonly<Record<Head, TwoModels>>): (row: Float32Array) => (head: Head) => number {
  const averaged = perHead((head) => averageOf(models[head]));
  const read = reader(models.link);
  return (row) => {
    const asked = read(row);
    return (head) => averaged[head](asked);
  };
}

/** The log odds that trees and sum have together for a row. */
export function oddsOf(models: TwoModels): (row: Float32Array) => number {
  const averaged = averageOf(models);
  const read = reader(models);
  return (row) => averaged(read(row));
}

/** A row as trees and as sums are asked with it. */
interface Asked {
  readonly ordered: Int32Array;
  readonly squashed: Float32Array;
}

/** Reads row after row; each is written over by the next. */
function reader({ sum }: TwoModels): (row: Float32Array) => Asked {
  const size = sum.slopes.length;
  const order = orderOf(size);
  const squashed = new Float32Array(size);
  return (row) => {
    squashAll(row, squashed);
    return { ordered: order(row), squashed };
  };
}

function averageOf({ trees, sum }: TwoModels): (asked: Asked) => number {
  const byTrees = predictor(trees);
  const bySum = summed(sum);
  return (asked) => (byTrees(asked.ordered) + bySum(asked.squashed)) / 2;
}

/** Something for each head. */
export function perHead<T>(make: (head: Head) => T): Record<Head, T> {
  const [link, same, conflict] = heads;
  return { link: make(link), same: make(same), conflict: make(conflict) };
}
