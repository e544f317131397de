import type { Span } from '../model';
import type { Bag } from './bag';
import { bagOf, cosine } from './bag';
import type { Lexicon } from './lexicon';
import type { ReadClaim } from './prepare';

/** Values of one kind can be compared; of which of them, the words around decide. */
export type SlotKind = 'money' | 'percent' | 'ordinal' | 'count' | 'measure' | 'number' | 'clock' | 'day' | 'name';

/** A place in a claim that holds a value: what kind, which value, among which words. */
export interface Slot extends Span {
  readonly kind: SlotKind;
  readonly value: string;
  /** The value of a number, its range, and whether it is only about that. */
  readonly low: number;
  readonly high: number;
  readonly rough: boolean;
  readonly unit: string;
  /** The content words around, nearer ones heavier. */
  readonly frame: Bag;
}

const reach = 6;

export function slotsOf(read: ReadClaim, lexicon: Lexicon): Slot[] {
  const { claim } = read;
  const slots: Slot[] = [];
  const add = (span: Span, kind: SlotKind, value: string, rest: Partial<Slot> = {}): void => {
    slots.push({
      start: span.start,
      end: span.end,
      kind,
      value,
      low: NaN,
      high: NaN,
      rough: false,
      unit: '',
      frame: frameOf(read, span, lexicon),
      ...rest,
    });
  };
  for (const figure of claim.figures) {
    if (claim.dates.some((date) => date.start < figure.end && figure.start < date.end)) continue;
    add(figure, figureKind(figure.unit), String(figure.value), {
      low: figure.value,
      high: figure.high ?? figure.value,
      rough: figure.bound !== 'exact',
      unit: figure.unit,
    });
  }
  for (const date of claim.dates) {
    if (date.time) add(date, 'clock', date.time);
    else if (date.weekday) add(date, 'day', date.weekday);
    else if (date.from) add(date, 'day', date.from);
  }
  for (const name of claim.names) add(name, 'name', name.canonical);
  return slots;
}

const measures = new Set(
  'km m cm mm mi ft inch yard ha acre t kg g lb ounce l gallon bbl km/h mph knot m/s year month week day hour minute second degree mile tonne hectare foot metre kilometre'.split(' '),
);

function figureKind(unit: string): SlotKind {
  if (unit === '%') return 'percent';
  if (unit === 'ordinal') return 'ordinal';
  if (/^[A-Z]{3}$/.test(unit)) return 'money';
  if (unit === '') return 'number';
  return measures.has(unit) ? 'measure' : 'count';
}

function frameOf(read: ReadClaim, span: Span, lexicon: Lexicon): Bag {
  const content = read.terms.map((term, i) => ({ term, id: read.ids[i] ?? 0 })).filter(({ term }) => term.content);
  const first = content.findIndex(({ term }) => term.end > span.start);
  const at = first < 0 ? content.length : first;
  const past = content.findIndex(({ term }) => term.start >= span.end);
  const after = past < 0 ? content.length : past;
  const weights = new Map<number, number>();
  content.forEach(({ term, id }, i) => {
    if (i >= at && i < after) return;
    const distance = i < at ? at - i : i - after + 1;
    if (distance > reach || term.kind === 'figure') return;
    weights.set(id, Math.max(weights.get(id) ?? 0, lexicon.weight(id) / Math.sqrt(distance)));
  });
  return bagOf(weights);
}

/** How two slots compare: of other kinds, the same value, one value rounded or within the other, or different ones. */
export type SlotRelation = 'other' | 'equal' | 'near' | 'different';

export function compareSlots(x: Slot, y: Slot): SlotRelation {
  if (x.kind === 'name' || y.kind === 'name') {
    if (x.kind !== y.kind) return 'other';
    return x.value === y.value || sharesWord(x.value, y.value) ? 'equal' : 'different';
  }
  if (!Number.isNaN(x.low) && !Number.isNaN(y.low)) {
    if (x.value === y.value && (x.unit === y.unit || x.kind === 'number' || y.kind === 'number')) return 'equal';
    const comparable = x.kind === y.kind && (x.unit === y.unit || x.kind === 'count');
    if (!comparable && !(x.kind === 'number' && y.kind === 'count') && !(x.kind === 'count' && y.kind === 'number')) return 'other';
    const gap = Math.max(x.low, y.low) - Math.min(x.high, y.high);
    return gap <= 0.02 * Math.max(x.high, y.high) || ((x.rough || y.rough) && gap <= 0.1 * Math.max(x.high, y.high)) ? 'near' : 'different';
  }
  if (x.kind !== y.kind) return 'other';
  return x.value === y.value ? 'equal' : 'different';
}

function sharesWord(x: string, y: string): boolean {
  const words = new Set(x.toLowerCase().split(' '));
  return y.toLowerCase().split(' ').some((word) => word.length > 2 && words.has(word));
}

/** What the values of two claims say together, for figures, for times and for names. */
export interface SlotComparison {
  /** Values that both state. */
  equal: number;
  /** Best agreement of the words around an equal value, 0 to 1. */
  equalFrame: number;
  /** Best agreement of the words around two different values of a kind, neither of which the other claim has. */
  clashFrame: number;
  /** Values of a kind that the other has too, but not this one: of the one with fewer, of the one with more. */
  clashes: number;
  unmatched: number;
}

const groups: Readonly<Record<SlotKind, number>> = {
  money: 0, percent: 0, ordinal: 0, count: 0, measure: 0, number: 0, clock: 1, day: 1, name: 2,
};

export function compareAllSlots(xs: readonly Slot[], ys: readonly Slot[]): readonly SlotComparison[] {
  const results = [0, 1, 2].map((): SlotComparison => ({ equal: 0, equalFrame: 0, clashFrame: 0, clashes: 0, unmatched: 0 }));
  const relations = xs.map((x) => ys.map((y) => compareSlots(x, y)));
  const metX = relations.map((row) => row.some((r) => r === 'equal' || r === 'near'));
  const metY = ys.map((_, j) => relations.some((row) => row[j] === 'equal' || row[j] === 'near'));
  xs.forEach((x, i) => {
    const result = results[groups[x.kind]];
    if (!result) return;
    if (!metX[i]) result.unmatched++;
    ys.forEach((y, j) => {
      const relation = relations[i]?.[j];
      if (relation === 'other') return;
      if (relation !== 'different') {
        result.equal++;
        result.equalFrame = Math.max(result.equalFrame, cosine(x.frame, y.frame));
      } else if (!metX[i] && !metY[j]) {
        result.clashes++;
        result.clashFrame = Math.max(result.clashFrame, cosine(x.frame, y.frame) + (x.unit !== '' && x.unit === y.unit ? 0.1 : 0));
      }
    });
  });
  ys.forEach((y, j) => {
    const result = results[groups[y.kind]];
    if (result && !metY[j]) result.unmatched++;
  });
  return results;
}
