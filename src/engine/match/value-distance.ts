import { measureOf } from './measures';
import type { Slot, SlotKind, SlotRelation } from './slots';
import { compareNumbers, compareSlots, minutesOf } from './slots';

const counting: ReadonlySet<SlotKind> = new Set(['count', 'number', 'ordinal']);

/** As `compareSlots`, but whatever is counted may be compared: "412 posts" and "500 people" may be the same. */
export function compareLoosely(x: Slot, y: Slot): SlotRelation {
  const strictly = compareSlots(x, y);
  if (strictly !== 'other' || !counting.has(x.kind) || !counting.has(y.kind)) return strictly;
  return x.low === y.low ? 'equal' : compareNumbers(x, y);
}

/**
 * How far two values are apart, 0 to 5: times of day in hours, days in weeks, years by fours, numbers by the logarithm
 * of their ratio and never quite 0; 0 where that can't be told.
 */
export function distance(x: Slot, y: Slot): number {
  if (x.kind === 'clock' && y.kind === 'clock') return Math.min(5, Math.abs(minutesOf(x.value) - minutesOf(y.value)) / 60);
  if (x.kind === 'day' && y.kind === 'day') return Math.min(5, Math.abs(dayOf(x) - dayOf(y)) / 7);
  if (x.kind === 'year' && y.kind === 'year') return Math.min(5, Math.abs(Number(x.value) - Number(y.value)) / 4);
  if (Number.isNaN(x.low + y.low)) return 0;
  const [p, q] = x.unit === y.unit ? [1, 1] : [measureOf(x.unit)?.factor ?? 1, measureOf(y.unit)?.factor ?? 1];
  return Math.min(5, Math.abs(Math.log((p * x.low + 0.5) / (q * y.low + 0.5))) + 0.1);
}

/** 1 where two values have the same digits in another order, 0.5 where they differ in one digit: as slips do. */
export function slip(x: Slot, y: Slot): number {
  const [p, q] = [digitsOf(x), digitsOf(y)];
  if (p.length < 2 || p.length !== q.length) return 0;
  if ([...p].sort().join('') === [...q].sort().join('')) return 1;
  return [...p].filter((digit, i) => digit !== q[i]).length === 1 ? 0.5 : 0;
}

function digitsOf(slot: Slot): string {
  if (slot.kind === 'clock') return slot.value.replace(':', '');
  return Number.isNaN(slot.low) ? '' : String(slot.low).replace(/\D/g, '').replace(/0+$/, '');
}

function dayOf({ value }: Slot): number {
  const [month, day] = value.split('-').map(Number);
  return (month ?? 0) * 30.4 + (day ?? 0);
}
