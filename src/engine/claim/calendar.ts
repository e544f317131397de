import type { IsoDate } from '../model';

export const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const dayLength = 86_400_000;

/** 1 to 12 for a lower-case month name or its usual abbreviation. */
export function monthNumber(word: string): number | undefined {
  if (word.length < 3) return undefined;
  const index = months.findIndex((month) => month === word || (word.length <= 4 && month.startsWith(word.slice(0, 3)) && (word.length === 3 || word === 'sept' || month.startsWith(word))));
  return index < 0 ? undefined : index + 1;
}

/** Full lower-case name of a weekday or its abbreviation. */
export function weekdayName(word: string): string | undefined {
  if (word.length < 3) return undefined;
  return weekdays.find((day) => day === word || (word.length <= 5 && day.startsWith(word) && /^(?:mon|tues?|wed|thur?s?|fri|sat|sun)$/.test(word)));
}

/** The ISO date of a day, or undefined where the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  if (year < 1000 || year > 9999) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * dayLength).toISOString().slice(0, 10);
}

/** Days from `a` to `b`. */
export function daysBetween(a: IsoDate, b: IsoDate): number {
  return Math.round((Date.parse(b) - Date.parse(a)) / dayLength);
}

/** 0 for Sunday to 6 for Saturday. */
export function dayOfWeek(date: IsoDate): number {
  return new Date(Date.parse(date)).getUTCDay();
}

/** First and last day of a month. */
export function monthSpan(year: number, month: number): { from: IsoDate; to: IsoDate } {
  return {
    from: new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10),
    to: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10),
  };
}
