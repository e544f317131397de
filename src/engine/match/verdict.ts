import type { Relation } from '../model';
import { sigmoid } from './trees';
import type { Calibration, Weights } from './weights';

/** What the second look says of a pair, as log odds. */
export interface Odds {
  readonly link: number;
  readonly same: number;
  readonly conflict: number;
}

export interface Verdict {
  readonly relation: Relation;
  /** Probability that the relation holds, 0 to 1. */
  readonly score: number;
}

/** The relation that the odds speak for, the more telling first; none where no odds reach their least. */
export function verdict(odds: Odds, weights: Pick<Weights, 'least' | 'calibration'>): Verdict | undefined {
  const relation = relationOf(odds, weights.least);
  return relation && { relation, score: calibrated(odds, weights.calibration[relation]) };
}

/** A pair may be the same or a conflict though its odds of a link fall short of the least, but by no more than this. */
const doubt = 1.5;

/** Whether it is worth asking of what kind a link is, if it is one. */
export function mayBeLinked(link: number, least: Weights['least']): boolean {
  return link >= least.link - doubt;
}

export function relationOf(odds: Odds, least: Weights['least']): Relation | undefined {
  if (!mayBeLinked(odds.link, least)) return undefined;
  if (odds.conflict >= least.conflict) return 'conflict';
  if (odds.same >= least.same) return 'same';
  return odds.link >= least.link ? 'partial' : undefined;
}

export function calibrated(odds: Odds, { bias, slopes }: Calibration): number {
  return sigmoid(bias + slopes[0] * odds.link + slopes[1] * odds.same + slopes[2] * odds.conflict);
}
