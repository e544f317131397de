import { sigmoid } from './trees';

/**
 * Log odds of a conflict from what the second look says of the two claims' words and from those that each pair of their
 * values clashes: either suffices. Of the values the likeliest counts, as pairs of them stand and fall together.
 */
export function conflictOdds(words: number, values: readonly number[]): number {
  const neither = sigmoid(-words) * sigmoid(-Math.max(-most, ...values));
  return Math.min(most, Math.max(-most, Math.log((1 - neither) / neither)));
}

const most = 20;
