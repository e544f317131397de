import type { Slot, SlotRelation } from './slots';
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

/** A claim's slots, those together that are compared with each other; in their order. */
export interface SlotFamilies {
  readonly figures: readonly Slot[];
  readonly times: readonly Slot[];
  readonly names: readonly Slot[];
  /** Figures and times, the first of them. */
  readonly values: readonly Slot[];
}

/** A claim with more values is a table; all of one set against all of another would take long and tell nothing. */
const mostValues = 12;

export function familiesOf(slots: readonly Slot[]): SlotFamilies {
  const values = slots.filter((slot) => slot.kind !== 'name');
  return {
    figures: values.filter((slot) => !isTime(slot)),
    times: values.filter(isTime),
    names: slots.filter((slot) => slot.kind === 'name'),
    values: values.slice(0, mostValues),
  };
}

export function compareAllSlots(x: SlotFamilies, y: SlotFamilies): SlotComparison {
  return { figures: compareValues(x.figures, y.figures), times: compareValues(x.times, y.times), names: compareNames(x.names, y.names) };
}

function compareNames(xs: readonly Slot[], ys: readonly Slot[]): SlotComparison['names'] {
  if (xs.length === 0 || ys.length === 0) return { equal: 0, unmatched: xs.length + ys.length };
  const met = metAmong(xs, ys);
  return { equal: met, unmatched: xs.length - met + ys.length - metAmong(ys, xs) };
}

/** How many of the names are among the others. */
function metAmong(names: readonly Slot[], others: readonly Slot[]): number {
  let met = 0;
  for (const name of names) {
    for (const other of others) {
      if (compareSlots(name, other) !== 'equal') continue;
      met++;
      break;
    }
  }
  return met;
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
  const relations: SlotRelation[] = [];
  const metX = new Uint8Array(xs.length);
  const metY = new Uint8Array(ys.length);
  for (const [i, x] of xs.entries()) {
    for (const [j, y] of ys.entries()) {
      const relation = compareSlots(x, y);
      relations.push(relation);
      if (isMet(relation)) metX[i] = metY[j] = 1;
    }
  }
  let [equal, equalFrame, opposed, clashes, clashFrame, clashUnit, clashRatio, clashSlip] = [0, 0, 0, 0, 0, 0, 0, 0];
  let at = 0;
  for (const [i, x] of xs.entries()) {
    for (const [j, y] of ys.entries()) {
      const relation = relations[at++];
      if (isMet(relation)) {
        equal++;
        const frame = frameLikeness(x, y);
        equalFrame = Math.max(equalFrame, frame);
        if (x.direction * y.direction < 0) opposed = Math.max(opposed, frame + 0.1);
      }
      if (relation !== 'different' || metX[i] === 1 || metY[j] === 1) continue;
      clashes++;
      const unit = Number.isNaN(x.low) ? 0.5 : unitLikeness(x, y);
      const frame = frameLikeness(x, y) + 0.1 * unit;
      if (frame < clashFrame) continue;
      [clashFrame, clashUnit, clashRatio, clashSlip] = [frame, unit, distance(x, y), slip(x, y)];
    }
  }
  const unmatched = countOf(metX, 0) + countOf(metY, 0);
  const clashAlone = Number(clashes === 1 && unmatched === 2);
  return { equal, equalFrame, opposed, clashes, clashFrame, unmatched, clashUnit, clashRatio, clashSlip, clashAlone };
}

function countOf(flags: Uint8Array, value: number): number {
  let count = 0;
  for (let i = 0; i < flags.length; i++) if (flags[i] === value) count++;
  return count;
}
