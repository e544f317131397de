import type { Slot } from './slots';
import { compareSlots, isMet, isTime, unitLikeness } from './slots';
import { frameLikeness } from './surroundings';
import { distance, slip } from './value-distance';

/** What the values of two claims say together. */
export interface SlotComparison {
  readonly figures: ValueComparison;
  readonly times: ValueComparison;
  /** Names that both have, and names that but one has. */
  readonly names: { readonly equal: number; readonly unmatched: number };
}

export interface ValueComparison {
  /** Values that both state, exactly or nearly, and the best agreement of the words around one, 0 to 1. */
  readonly equal: number;
  readonly equalFrame: number;
  /** The best agreement around a value that both state but that rose in the one and fell in the other. */
  readonly opposed: number;
  /** Pairs of different values of a kind, neither of which the other claim has, and the best agreement around one. */
  readonly clashes: number;
  readonly clashFrame: number;
  /** Values that but one of the claims has. */
  readonly unmatched: number;
  /** Of the best clash: how alike its units are, how far its values are apart, how like a slip of the pen that is. */
  readonly clashUnit: number;
  readonly clashRatio: number;
  readonly clashSlip: number;
  /** 1 where there is one clash and nothing else unmatched. */
  readonly clashAlone: number;
}

export function compareAllSlots(xs: readonly Slot[], ys: readonly Slot[]): SlotComparison {
  const names = (slot: Slot): boolean => slot.kind === 'name';
  const figures = (slot: Slot): boolean => !names(slot) && !isTime(slot);
  return {
    figures: compareValues(xs.filter(figures), ys.filter(figures)),
    times: compareValues(xs.filter(isTime), ys.filter(isTime)),
    names: compareNames(xs.filter(names), ys.filter(names)),
  };
}

function compareNames(xs: readonly Slot[], ys: readonly Slot[]): SlotComparison['names'] {
  const isAmong = (slot: Slot, others: readonly Slot[]): boolean => others.some((other) => compareSlots(slot, other) === 'equal');
  const met = xs.filter((x) => isAmong(x, ys)).length;
  return { equal: met, unmatched: xs.length - met + ys.filter((y) => !isAmong(y, xs)).length };
}

const nothing: ValueComparison = {
  equal: 0,
  equalFrame: 0,
  opposed: 0,
  clashes: 0,
  clashFrame: 0,
  unmatched: 0,
  clashUnit: 0,
  clashRatio: 0,
  clashSlip: 0,
  clashAlone: 0,
};

function compareValues(xs: readonly Slot[], ys: readonly Slot[]): ValueComparison {
  if (xs.length === 0 || ys.length === 0) return xs.length + ys.length === 0 ? nothing : { ...nothing, unmatched: xs.length + ys.length };
  const relations = xs.map((x) => ys.map((y) => compareSlots(x, y)));
  const leftX = xs.map((_, i) => !relations[i]?.some(isMet));
  const leftY = ys.map((_, j) => !relations.some((row) => isMet(row[j])));
  let [equal, equalFrame, opposed, clashes, clashFrame, clashUnit, clashRatio, clashSlip] = [0, 0, 0, 0, 0, 0, 0, 0];
  xs.forEach((x, i) => {
    ys.forEach((y, j) => {
      const relation = relations[i]?.[j];
      if (isMet(relation)) {
        equal++;
        const frame = frameLikeness(x, y);
        equalFrame = Math.max(equalFrame, frame);
        if (x.direction * y.direction < 0) opposed = Math.max(opposed, frame + 0.1);
      }
      if (relation !== 'different' || !leftX[i] || !leftY[j]) return;
      clashes++;
      const unit = Number.isNaN(x.low) ? 0.5 : unitLikeness(x, y);
      const frame = frameLikeness(x, y) + 0.1 * unit;
      if (frame < clashFrame) return;
      [clashFrame, clashUnit, clashRatio, clashSlip] = [frame, unit, distance(x, y), slip(x, y)];
    });
  });
  const unmatched = [...leftX, ...leftY].filter(Boolean).length;
  const clashAlone = Number(clashes === 1 && unmatched === 2);
  return { equal, equalFrame, opposed, clashes, clashFrame, unmatched, clashUnit, clashRatio, clashSlip, clashAlone };
}
