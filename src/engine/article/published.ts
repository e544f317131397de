import type { IsoDate, Span } from '../model';
import { dayOfWeek, isoDate, monthNumber, weekdayName, weekdays } from '../claim/calendar';

const months = 'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const weekday = '(?:(mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,? )?';
const patterns: readonly RegExp[] = [
  new RegExp(`\\b(?<year>(?:19|20)\\d\\d)-(?<number>\\d\\d)-(?<day>\\d\\d)\\b`),
  new RegExp(`\\b${weekday}(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<month>${months})\\b\\.?,?(?: (?<year>(?:19|20)\\d\\d)\\b)?`, 'i'),
  new RegExp(`\\b${weekday}(?<month>${months})\\b\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?!:)(?:,? (?<year>(?:19|20)\\d\\d)\\b)?`, 'i'),
  new RegExp(`\\b(?<day>\\d{1,2})[./](?<number>\\d{1,2})[./](?<year>(?:19|20)?\\d\\d)\\b`),
];

interface Found {
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
  readonly weekday: number | undefined;
}

/**
 * The day an article appeared, from its furniture: the first date of a line that says "published" or "updated", else of
 * any line of furniture above the prose, else of its dateline. A year that is left out is the usual one that fits
 * the weekday and is not before any year that the prose puts in the past.
 */
export function publishedDate(text: string, furniture: readonly Span[], prose: readonly Span[]): IsoDate | undefined {
  const start = prose.find((span) => span.end - span.start > 100)?.start ?? text.length;
  const lines = furniture.filter((span) => span.end - span.start < 200).map((span) => ({ above: span.start <= start, words: text.slice(span.start, span.end) }));
  const said = lines.filter(({ words }) => /\b(?:published|posted|updated|edited|date)\b/i.test(words));
  for (const { words } of [...said, ...lines.filter(({ above }) => above)]) {
    const found = firstDate(words);
    const date = found && completed(found, text, prose);
    if (date !== undefined) return date;
  }
  return undefined;
}

function firstDate(words: string): Found | undefined {
  if (!/\d/.test(words)) return undefined;
  for (const pattern of patterns) {
    const match = pattern.exec(words);
    const groups = match?.groups;
    if (!match || !groups) continue;
    const named = groups['month'] === undefined ? undefined : monthNumber(groups['month'].toLowerCase().slice(0, 3));
    const month = named ?? Number(groups['number']);
    const day = Number(groups['day']);
    const short = Number(groups['year']);
    const year = groups['year'] === undefined ? undefined : short < 100 ? 2000 + short : short;
    const dayName = groups['month'] === undefined ? undefined : weekdayName((match[1] ?? '').toLowerCase().slice(0, 3));
    if (month < 1 || month > 12 || day < 1 || day > 31) continue;
    return { day, month, year, weekday: dayName === undefined ? undefined : weekdays.findIndex((name) => name === dayName) };
  }
  return undefined;
}

/** A year that is left out is taken to be near this one. */
const usualYear = 2025.5;
/** Years that it costs to take an article that says "on Wednesday" for Thursday's. */
const nextDay = 1.5;

function completed(found: Found, text: string, prose: readonly Span[]): IsoDate | undefined {
  if (found.year !== undefined) return isoDate(found.year, found.month, found.day);
  const lowest = Math.max(lastPastYear(text, prose) ?? 0, Math.floor(usualYear) - 10);
  const days = found.weekday === undefined ? saidDays(text, prose) : [found.weekday];
  let best: IsoDate | undefined;
  let bestCost = Infinity;
  for (let year = lowest; year < lowest + 15; year++) {
    const date = isoDate(year, found.month, found.day);
    const fit = date === undefined ? -1 : days.indexOf(dayOfWeek(date));
    const cost = fit < 0 ? Infinity : Math.abs(year - usualYear) + fit * nextDay;
    if (cost < bestCost) {
      best = date;
      bestCost = cost;
    }
  }
  return best;
}

/** The latest year that the prose speaks of as gone: "in 2019 it bought", "since 2021". */
function lastPastYear(text: string, prose: readonly Span[]): number | undefined {
  let latest: number | undefined;
  for (const span of prose) {
    const words = text.slice(span.start, span.end);
    for (const match of words.matchAll(/\b(?:in|since|of|for|from|last updated|until) ((?:19|20)\d\d)\b/gi)) {
      const before = words.slice(0, match.index);
      if (/^(?:until|for)/i.test(match[0]) || /\b(?:will|by|until|to|before|next|forecast|target|due|expects?|expected|assumes?|aims?)\b[^.]{0,80}$/i.test(before)) continue;
      latest = Math.max(latest ?? 0, Number(match[1]));
    }
  }
  return latest;
}

/** Weekdays on which an article may have appeared that says "said on Wednesday": that day or the next. */
function saidDays(text: string, prose: readonly Span[]): number[] {
  for (const span of prose.slice(0, 8)) {
    const name = /\b(?:(?:said|told|announced|agreed|reported|on)\b[^.]{0,40}?) ?((?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i.exec(text.slice(span.start, span.end))?.[1];
    if (name === undefined) continue;
    const day = weekdays.findIndex((candidate) => candidate === name.toLowerCase());
    return [day, (day + 1) % 7];
  }
  return [];
}
