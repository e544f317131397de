import type { EverydayWords } from '../everyday';
import type { Head } from './first-look';
import type { LinearModel } from './linear';
import type { TreeModel } from './trees';
import shipped from './weights.json';

/** A straight line through log odds, and the offset: turns what a model says into a probability that holds. */
export interface Calibration {
  readonly bias: number;
  /** For the log odds of link, same and conflict. */
  readonly slopes: readonly [number, number, number];
}

/** Trees see what features do together, a sum what each does over all its range; their log odds are averaged. */
export interface TwoModels {
  readonly trees: TreeModel;
  readonly sum: LinearModel;
}

/** All that is learned from labelled corpora. */
export interface Weights {
  /** What the corpora's stories all use weighs less. */
  readonly everyday: EverydayWords;
  /** The first look: is there a link, is it of the kind `same`, is it a conflict. */
  readonly first: Readonly<Record<Head, TwoModels>>;
  /** The second look: the same again. */
  readonly second: Readonly<Record<Head, TwoModels>>;
  /** Whether two values clash. */
  readonly values: TwoModels;
  /** Least log odds for a pair to be linked at all, to be called the same, a conflict. */
  readonly least: { readonly link: number; readonly same: number; readonly conflict: number };
  /** The probability that a relation, once given, holds. */
  readonly calibration: { readonly same: Calibration; readonly partial: Calibration; readonly conflict: Calibration };
}

/** The weights that the project ships, learned from test/corpora by `npm run train`. */
export function shippedWeights(): Weights {
  return shipped as unknown as Weights;
}
