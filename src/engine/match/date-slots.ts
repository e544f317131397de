import type { Claim, DateMention } from '../model';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What a mention of a date can be compared by: its kind and its value in that kind. */
export interface DateValue {
  readonly kind: 'clock' | 'day' | 'weekday' | 'month' | 'year';
  readonly value: string;
  /** The day of the week, where it is named. */
  readonly weekday?: string;
  /** How a time of day is given: roughly, in either half of the day, in which zone ("" where none is named). */
  readonly clock?: Clock;
}

export interface Clock {
  readonly roughly: boolean;
  readonly halfOpen: boolean;
  readonly zone: string;
}

/**
 * A time of day; a day of a month, without its year, which articles leave out and which is only ever guessed then; the
 * day of the week where no more is known; a month; a year. Nothing for mentions that can't be told ("last week").
 */
export function dateValue(claim: Claim, date: DateMention): DateValue | undefined {
  if (date.grain === 'time') {
    const { roughly = false, halfOpen = false } = date.vague ?? {};
    return date.time ? { kind: 'clock', value: date.time, clock: { roughly, halfOpen, zone: date.zone ?? '' } } : undefined;
  }
  const words = claim.text.slice(date.start - claim.start, date.end - claim.start).toLowerCase();
  const month = months.findIndex((name) => words.includes(name)) + 1;
  if (date.grain === 'day') {
    const named = date.weekday === undefined ? {} : { weekday: date.weekday };
    if (date.from && date.from === date.to) return { kind: 'day', value: date.from.slice(5), ...named };
    const day = /\b\d{1,2}(?=\b|st|nd|rd|th)/.exec(words)?.[0];
    if (month > 0 && day) return { kind: 'day', value: `${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`, ...named };
    return date.weekday ? { kind: 'weekday', value: date.weekday, ...named } : undefined;
  }
  if (date.grain === 'month' && month > 0) return { kind: 'month', value: String(month) };
  return date.grain === 'year' && date.from ? { kind: 'year', value: date.from.slice(0, 4) } : undefined;
}
