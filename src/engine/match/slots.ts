import type { Claim, Figure, Span } from '../model';
import { directionAt } from './direction';
import type { Clock, DateValue } from './date-slots';
import { dateValue } from './date-slots';
import type { Lexicon } from './lexicon';
import type { ReadClaim } from './prepare';
import { similarityOfIds } from './semantic/similarity';
import { measureOf } from './measures';
import { wordId } from './semantic/word-table';
import type { Surroundings } from './surroundings';
import { surroundingsOf } from './surroundings';
import { tallied } from './tallies';
import { contentPlaces } from './terms';

/** Values of one kind can be compared; of which of them, the words around decide. */
export type SlotKind = 'money' | 'percent' | 'ordinal' | 'count' | 'measure' | 'number' | 'tally' | DateValue['kind'] | 'name';

/** The value of a number: its range, and whether it is only about that. */
interface NumberValue {
  readonly low: number;
  readonly high: number;
  readonly rough: boolean;
  readonly unit: string;
  /** Number of the unit's word in the table of meanings, -1 where it lacks it. */
  readonly unitWord: number;
}

const noNumber: NumberValue = { low: NaN, high: NaN, rough: false, unit: '', unitWord: -1 };

/** A place in a claim that holds a value: what kind, which value, among which words. */
export interface Slot extends Span, Surroundings, NumberValue {
  readonly kind: SlotKind;
  readonly value: string;
  /** Of a number, whether it rose (1) or fell (-1). */
  readonly direction: number;
  readonly weekday: string;
  readonly clock: Clock;
  /** Of a name its words in lower case, short ones left out. */
  readonly words: readonly string[];
}

const exactly: Clock = { roughly: false, halfOpen: false, zone: '' };

/** What a slot has beside its value, by its kind. */
interface Told {
  readonly number?: NumberValue;
  readonly weekday?: string;
  readonly clock?: Clock;
  readonly words?: readonly string[];
}

/** Values beyond these are those of a table, and each would be set against each. */
const mostOfAKind = 30;

export function slotsOf(read: ReadClaim, lexicon: Lexicon): Slot[] {
  const { claim } = read;
  const content = contentPlaces(read.terms);
  const slots: Slot[] = [];
  const add = (span: Span, kind: SlotKind, value: string, { number = noNumber, weekday = '', clock = exactly, words = [] }: Told = {}): void => {
    const { low, high, rough, unit, unitWord } = number;
    const { frame, before, after } = surroundingsOf(read, content, span, lexicon);
    const direction = number === noNumber ? 0 : directionAt(claim, read.terms, span);
    slots.push({ start: span.start, end: span.end, kind, value, low, high, rough, unit, unitWord, direction, weekday, clock, words, frame, before, after });
  };
  const { tallies, others } = tallied(claim, statedFigures(claim).slice(0, mostOfAKind));
  for (const tally of tallies) add(tally, 'tally', tally.value);
  for (const figure of others) {
    const { value, high = value, bound, unit } = figure;
    const number = { low: value, high, rough: bound !== 'exact', unit, unitWord: wordId({ text: unit, stem: unit }) };
    add(figure, figureKind(unit), String(value), { number });
  }
  for (const date of claim.dates.slice(0, mostOfAKind)) {
    const stated = dateValue(claim, date);
    if (stated) add(date, stated.kind, stated.value, stated);
  }
  for (const name of claim.names.slice(0, mostOfAKind)) add(name, 'name', name.canonical, { words: nameWords(name.canonical) });
  return slots;
}

/** Figures that are values: not parts of dates, nor "one" and "half" as words, which mostly count nothing. */
function statedFigures(claim: Claim): Figure[] {
  return claim.figures.filter((figure) => {
    const first = claim.text.charAt(figure.start - claim.start);
    const worded = !/\d/.test(first) && /^(?:one|a|an|half)\b/i.test(claim.text.slice(figure.start - claim.start, figure.end - claim.start));
    return !worded && !claim.dates.some((date) => date.start < figure.end && figure.start < date.end);
  });
}

/** The kinds of the values that a claim states; a measure's or count's with its unit. */
export function kindsOf(claim: Claim): string[] {
  const figures = statedFigures(claim).map(({ unit }) => {
    const kind = figureKind(unit);
    return kind === 'measure' || kind === 'count' ? `${kind} ${unit}` : kind;
  });
  return [...figures, ...claim.dates.flatMap((date) => dateValue(claim, date)?.kind ?? [])];
}

function figureKind(unit: string): SlotKind {
  if (unit === '%') return 'percent';
  if (unit === 'ordinal') return 'ordinal';
  if (/^[A-Z]{3}$/.test(unit)) return 'money';
  if (unit === '') return 'number';
  return measureOf(unit) ? 'measure' : 'count';
}

/** How two slots compare: of other kinds, the same value, one value rounded or within the other, or different ones. */
export type SlotRelation = 'other' | 'equal' | 'near' | 'different';

/** Whether the one value may be the other. */
export function isMet(relation: SlotRelation | undefined): boolean {
  return relation === 'equal' || relation === 'near';
}

const timeKinds: ReadonlySet<SlotKind> = new Set(['clock', 'day', 'weekday', 'month', 'year']);

/** Whether a slot holds a date or a time of day. */
export function isTime({ kind }: Slot): boolean {
  return timeKinds.has(kind);
}

export function compareSlots(x: Slot, y: Slot): SlotRelation {
  if (x.kind === 'name' || y.kind === 'name') {
    if (x.kind !== y.kind) return 'other';
    return x.value === y.value || x.words.some((word) => y.words.includes(word)) ? 'equal' : 'different';
  }
  if (!Number.isNaN(x.low) && !Number.isNaN(y.low)) {
    if (x.value === y.value && (x.unit === y.unit || x.kind === 'number' || y.kind === 'number')) return 'equal';
    if (isMillions(x, y) || isMillions(y, x)) return 'equal';
    if (x.kind === 'measure' && y.kind === 'measure' && x.unit !== y.unit) return compareMeasures(x, y);
    if (unitLikeness(x, y) < leastUnitLikeness) return 'other';
    return compareNumbers(x, y);
  }
  if (x.kind === 'clock' && y.kind === 'clock') return compareClocks(x, y);
  if (x.weekday !== '' && y.weekday !== '') return x.weekday === y.weekday ? 'equal' : 'different';
  if (x.kind !== y.kind) return 'other';
  return x.value === y.value ? 'equal' : 'different';
}

/** Whether two numbers that count the same may be one, rounded or within the other's range. */
export function compareNumbers(x: Slot, y: Slot): SlotRelation {
  const gap = Math.max(x.low, y.low) - Math.min(x.high, y.high);
  return gap <= 0.02 * Math.max(x.high, y.high) || ((x.rough || y.rough) && gap <= 0.1 * Math.max(x.high, y.high)) ? 'near' : 'different';
}

/** Values of one measure in unlike units: "22 miles" and "35 km" are near; an age and a delay are not set against each other. */
function compareMeasures(x: Slot, y: Slot): SlotRelation {
  const [p, q] = [measureOf(x.unit), measureOf(y.unit)];
  if (!p || p.of !== q?.of) return 'other';
  const [low, high] = [Math.min(x.low * p.factor, y.low * q.factor), Math.max(x.low * p.factor, y.low * q.factor)];
  if (high > mostApart * low) return 'other';
  return high - low <= (x.rough || y.rough ? 0.1 : 0.03) * high ? 'near' : 'different';
}

/** Of unlike units, values further apart than this measure other things. */
const mostApart = 10;

/**
 * "11.59 p.m." is near midnight, "shortly after five" near 5.10 p.m.; where a zone is named, times that are whole half
 * hours apart may be one and can't be compared.
 */
function compareClocks(x: Slot, y: Slot): SlotRelation {
  if (x.value === y.value) return 'equal';
  const day = x.clock.halfOpen || y.clock.halfOpen ? 720 : 1440;
  const apart = Math.abs(minutesOf(x.value) - minutesOf(y.value)) % day;
  const gap = Math.min(apart, day - apart);
  if (gap <= 1 || ((x.clock.roughly || y.clock.roughly) && gap <= roughMinutes)) return 'near';
  return x.clock.zone !== y.clock.zone && gap % 30 === 0 ? 'other' : 'different';
}

const roughMinutes = 10;

/** Minutes since midnight of "14:05". */
export function minutesOf(clock: string): number {
  const [hours, minutes] = clock.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}

const leastUnitLikeness = 0.3;
/** Two units of one measure. */
const otherUnit = 0.8;
/** A bare number may count anything. */
const bareLikeness = 0.4;

/** How far two figures count the same: 1 the same unit, less where the nouns that they count are but alike. */
export function unitLikeness(x: Slot, y: Slot): number {
  if (x.kind === y.kind && x.unit === y.unit) return x.unit === '' ? bareLikeness : 1;
  if (x.kind === 'count' && y.kind === 'count') return similarityOfIds(x.unitWord, y.unitWord);
  if (x.kind === 'measure' && y.kind === 'measure') return measureOf(x.unit)?.of === measureOf(y.unit)?.of ? otherUnit : 0;
  const bare = (x.kind === 'number' && y.kind === 'count') || (x.kind === 'count' && y.kind === 'number');
  return bare ? bareLikeness : 0;
}

/** "4.6m" may be metres or millions: it is millions where the other says so. */
function isMillions(x: Slot, y: Slot): boolean {
  return x.unit === 'm' && Math.abs(x.low * 1e6 - y.low) < 1;
}

function nameWords(name: string): string[] {
  return name
    .toLowerCase()
    .split(' ')
    .filter((word) => word.length > 2);
}
