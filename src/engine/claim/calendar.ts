import type { IsoDate } from '../model';

export const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const dayLength = 86_400_000;

const monthNumbers: ReadonlyMap<string, number> = new Map(months.flatMap((month, index) => [month, month.slice(0, 3), month.slice(0, 4), ...(index === 8 ? ['sept'] : [])].map((word): [string, number] => [word, index + 1])));
const dayNames: ReadonlyMap<string, string> = new Map([...weekdays.flatMap((day) => [day, day.slice(0, 3)].map((word): [string, string] => [word, day])), ['tues', 'tuesday'], ['thur', 'thursday'], ['thurs', 'thursday']]);

/** 1 to 12 for a lower-case month name or its usual abbreviation. */
export function monthNumber(word: string): number | undefined {
  return monthNumbers.get(word);
}

/** Full lower-case name of a weekday or its abbreviation. */
export function weekdayName(word: string): string | undefined {
  return dayNames.get(word);
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
