import { relationOf } from '../../src/engine/match/verdict';
import type { Weights } from '../../src/engine/match/weights';
import type { Relation } from '../../src/engine/model';
import type { HeldOut } from './train';

/** How many steps of the grid to either side a threshold is judged by. */
const reach = 3;

type Labelled = Readonly<Record<Relation, number>>;

/** A conflict that is none offends; the threshold is set so that, held out, this share of them are ones. */
const leastConflictPrecision = 0.6;

/** Chooses the log odds from which pairs are linked, called a conflict and the same: the best mean F1 over clusters. */
export function chooseLeast(heldOut: readonly HeldOut[], labelled: readonly Labelled[]): Weights['least'] {
  const grid = Array.from({ length: 41 }, (_, i) => Number((-3 + 0.1 * i).toFixed(1)));
  const counts = labelled.map((l) => l.same + l.partial + l.conflict);
  const link = best(grid, (least) => meanF1(heldOut, counts, ({ odds }) => odds.link >= least, (label) => label !== 'none'));
  const conflict = grid.find((least) => precisionOfConflict(heldOut, { link, same: 99, conflict: least }) >= leastConflictPrecision) ?? 99;
  const same = best(grid, (least) => {
    const all = { link, same: least, conflict };
    return meanF1(heldOut, labelled.map((l) => l.same), ({ odds }) => relationOf(odds, all) === 'same', (label) => label === 'same');
  });
  return { link, same, conflict };
}

function precisionOfConflict(heldOut: readonly HeldOut[], least: Weights['least']): number {
  const said = heldOut.filter(({ odds }) => relationOf(odds, least) === 'conflict');
  return said.filter(({ label }) => label === 'conflict').length / (said.length || 1);
}

/** The value whose surroundings are worth most: the curve is flat and its very top mostly chance. */
function best(values: readonly number[], worth: (value: number) => number): number {
  const worths = values.map(worth);
  const smoothed = values.map((_, i) => {
    const around = worths.slice(Math.max(0, i - reach), i + reach + 1);
    return around.reduce((sum, value) => sum + value, 0) / around.length;
  });
  return values[smoothed.indexOf(Math.max(...smoothed))] ?? 0;
}

function meanF1(
  heldOut: readonly HeldOut[],
  labelled: readonly number[],
  said: (pair: HeldOut) => boolean,
  isIn: (label: HeldOut['label']) => boolean,
): number {
  const right = new Float64Array(labelled.length);
  const all = new Float64Array(labelled.length);
  for (const pair of heldOut) {
    if (!said(pair)) continue;
    all[pair.cluster] = (all[pair.cluster] ?? 0) + 1;
    if (isIn(pair.label)) right[pair.cluster] = (right[pair.cluster] ?? 0) + 1;
  }
  const scored = labelled.flatMap((count, k) => (count > 0 ? [(2 * (right[k] ?? 0)) / (count + (all[k] ?? 0))] : []));
  return scored.reduce((sum, f1) => sum + f1, 0) / (scored.length || 1);
}
