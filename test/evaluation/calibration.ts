import type { JudgedPair } from './score';

/** One bin of a reliability table: what was claimed against what came true. */
export interface CalibrationBin {
  readonly from: number;
  readonly n: number;
  readonly meanScore: number;
  readonly shareRight: number;
}

const bins = 10;

/** Said links by their score in ten even bins, with the share whose relation is the labelled one. */
export function reliability(pairs: readonly JudgedPair[]): CalibrationBin[] {
  const said = pairs.filter((pair) => pair.said !== 'none');
  return Array.from({ length: bins }, (_, i) => {
    const inBin = said.filter((pair) => Math.min(bins - 1, Math.floor(pair.score * bins)) === i);
    return {
      from: i / bins,
      n: inBin.length,
      meanScore: mean(inBin.map((pair) => pair.score)),
      shareRight: mean(inBin.map((pair) => (pair.said === pair.gold ? 1 : 0))),
    };
  });
}

/**
 * Expected calibration error (M. P. Naeini and others, 2015): the mean distance, over said links, between the score of
 * a bin and the share of its links that have the labelled relation.
 */
export function calibrationError(pairs: readonly JudgedPair[]): number {
  const table = reliability(pairs);
  const n = table.reduce((sum, bin) => sum + bin.n, 0);
  return table.reduce((sum, bin) => sum + (bin.n / (n || 1)) * Math.abs(bin.meanScore - bin.shareRight), 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}
