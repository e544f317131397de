import type { DateMention, IsoDate } from '../model';
import { addDays, dayOfWeek, daysBetween, isoDate, monthNumber, monthSpan, weekdayName, weekdays } from './calendar';
import { smallNumber } from './number-words';
import type { Token } from './tokens';

type Days = Pick<DateMention, 'from' | 'to'>;

interface Reading {
  /** Number of tokens read. */
  readonly length: number;
  readonly mention: Omit<DateMention, 'start' | 'end'>;
}

const unknown: Days = { from: '', to: '' };

/**
 * Dates and times that a sentence states, resolved against the day its article appeared: a weekday is the last one
 * before that day, or the next where the sentence looks ahead; a day without a year is the nearest.
 */
export function findDates(tokens: readonly Token[], published: IsoDate | undefined): DateMention[] {
  const found: DateMention[] = [];
  const ahead = tokens.some((token) => looksAhead.has(token.lower));
  for (let at = 0; at < tokens.length; ) {
    const reading = readTime(tokens, at) ?? readDay(tokens, at, published, ahead) ?? readRelative(tokens, at, published) ?? readYear(tokens, at);
    const first = tokens[at];
    const last = tokens[at + (reading?.length ?? 1) - 1];
    if (reading && first && last) found.push({ start: first.start, end: last.end, ...reading.mention });
    at += reading?.length ?? 1;
  }
  return found.map((mention, index) => (mention.grain === 'time' && mention.from === '' ? { ...mention, ...dayBeside(found, index) } : mention));
}

const looksAhead = new Set(['will', 'due', 'expected', 'expects', 'scheduled', 'plans', 'planned', 'next', 'until', 'upcoming', 'would', 'deadline']);

/** A time of day belongs to the day named right beside it: "2:40 p.m. Tuesday". */
function dayBeside(mentions: readonly DateMention[], index: number): Days {
  const mention = mentions[index];
  for (const other of [mentions[index + 1], mentions[index - 1]]) {
    if (!other || !mention || other.grain !== 'day') continue;
    const gap = other.start > mention.start ? other.start - mention.end : mention.start - other.end;
    if (gap <= 5) return { from: other.from, to: other.to };
  }
  return unknown;
}

function readTime(tokens: readonly Token[], at: number): Reading | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.lower === 'noon' || token.lower === 'midnight') return time(1, token.lower === 'noon' ? 12 : 0, 0);
  if (tokens[at + 1]?.lower === "o'clock") return clock(token, 2);
  if (token.kind !== 'number') return undefined;
  let length = 1;
  let minutes = 0;
  const parts = token.text.split('.');
  const hours = Number(parts[0]);
  const colon = tokens[at + 1];
  const after = tokens[at + 2];
  const withColon = colon?.text === ':' && !colon.spaced && after?.kind === 'number' && !after.spaced && after.text.length === 2;
  if (withColon) {
    minutes = Number(after.text);
    length = 3;
  } else if (parts.length === 2 && parts[1]?.length === 2) minutes = Number(parts[1]);
  else if (parts.length > 1 || token.text.length > 2) return undefined;
  const half = /^([ap])\.?m$/.exec(tokens[at + length]?.lower ?? '')?.[1];
  if (hours > 24 || minutes > 59 || (half === undefined && !withColon)) return undefined;
  if (half === undefined) return time(length, hours, minutes);
  const dot = tokens[at + length + 1];
  const dotted = tokens[at + length]?.lower.includes('.') && dot?.text === '.' && !dot.spaced;
  return time(length + (dotted ? 2 : 1), (hours % 12) + (half === 'p' ? 12 : 0), minutes);
}

function clock(token: Token, length: number): Reading | undefined {
  const hours = smallNumber(token.lower) ?? Number(token.text);
  return hours >= 1 && hours <= 12 ? time(length, hours, 0) : undefined;
}

function time(length: number, hours: number, minutes: number): Reading {
  const text = `${String(hours % 24).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
  return { length, mention: { ...unknown, time: text, grain: 'time' } };
}

function readDay(tokens: readonly Token[], at: number, published: IsoDate | undefined, ahead: boolean): Reading | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'number') return readNumericDate(tokens, at) ?? readMonthDate(tokens, at, published);
  if (!/^\p{Lu}/u.test(token.text)) return undefined;
  const weekday = weekdayName(token.lower);
  if (weekday === undefined) return readMonthDate(tokens, at, published);
  if (token.text.length < 6 && !followsAbbreviation(tokens, at)) return undefined;
  let next = at + 1;
  if (tokens[next]?.text === '.' && token.text.length < 6) next++;
  if (tokens[next]?.text === ',') next++;
  const date = readMonthDate(tokens, next, published);
  if (date && date.mention.grain === 'day') return { length: next - at + date.length, mention: { ...date.mention, weekday } };
  const before = tokens[at - 1]?.lower ?? '';
  const day = published === undefined ? undefined : weekdayDate(published, weekday, before, ahead);
  return { length: 1, mention: { ...(day === undefined ? unknown : { from: day, to: day }), weekday, grain: 'day' } };
}

function followsAbbreviation(tokens: readonly Token[], at: number): boolean {
  return /^[.,]$/.test(tokens[at + 1]?.text ?? '') || tokens[at + 1]?.kind === 'number';
}

function weekdayDate(published: IsoDate, weekday: string, before: string, ahead: boolean): IsoDate {
  const back = (dayOfWeek(published) - weekdays.findIndex((day) => day === weekday) + 7) % 7;
  if (before === 'last') return addDays(published, -(back === 0 ? 7 : back));
  const forward = before === 'by' || before === 'until' || before === 'next' || before === 'before' || (ahead && before !== 'since');
  return addDays(published, forward && back > 0 ? 7 - back : -back);
}

/** 4.3.2026, 2026-03-04, 04/03/2026 (day first where it can't be told). */
function readNumericDate(tokens: readonly Token[], at: number): Reading | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(first.text);
  if (dotted) return day(1, isoDate(Number(dotted[3]), Number(dotted[2]), Number(dotted[1])));
  const mark = tokens[at + 1]?.text;
  if ((mark !== '-' && mark !== '/') || tokens[at + 3]?.text !== mark) return undefined;
  const numbers = [first, tokens[at + 2], tokens[at + 4]].map((token) => (token?.kind === 'number' ? Number(token.text) : Number.NaN));
  const [a = Number.NaN, b = Number.NaN, c = Number.NaN] = numbers;
  if (first.text.length === 4) return day(5, isoDate(a, b, c));
  return c > 999 ? day(5, b > 12 ? isoDate(c, a, b) : isoDate(c, b, a)) : undefined;
}

function day(length: number, date: IsoDate | undefined): Reading | undefined {
  return date === undefined ? undefined : { length, mention: { from: date, to: date, grain: 'day' } };
}

/** "March 4", "4 March 2026", "4th of March", "March 2026", "in January". */
function readMonthDate(tokens: readonly Token[], at: number, published: IsoDate | undefined): Reading | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  let next = at;
  let dayNumber: number | undefined;
  if (first.kind === 'number') {
    dayNumber = dayOfMonth(first);
    if (dayNumber === undefined) return undefined;
    next++;
    if (isOrdinalEnding(tokens[next])) next++;
    if (tokens[next]?.lower === 'of') next++;
  }
  const name = tokens[next];
  if (!name || name.kind !== 'word' || !/^\p{Lu}/u.test(name.text)) return undefined;
  const month = monthNumber(name.lower);
  if (month === undefined) return undefined;
  next++;
  if (name.text.length <= 4 && name.lower !== 'may' && tokens[next]?.text === '.' && !tokens[next]?.spaced) next++;
  if (dayNumber === undefined) {
    const candidate = tokens[next];
    dayNumber = candidate?.kind === 'number' ? dayOfMonth(candidate) : undefined;
    if (dayNumber !== undefined) {
      next++;
      if (isOrdinalEnding(tokens[next])) next++;
    }
  }
  const comma = tokens[next]?.text === ',' ? 1 : 0;
  const yearToken = tokens[next + comma];
  const year = yearToken?.kind === 'number' && /^(?:19|20)\d\d$/.test(yearToken.text) ? Number(yearToken.text) : undefined;
  if (year !== undefined && (dayNumber !== undefined || comma === 0)) next += comma + 1;
  if (dayNumber === undefined) {
    if (year === undefined && !isMonthInContext(tokens, at, name)) return undefined;
    const near = year ?? (published === undefined ? undefined : nearestYear(published, month, 15));
    return { length: next - at, mention: { ...(near === undefined ? unknown : monthSpan(near, month)), grain: 'month' } };
  }
  const date = year === undefined ? (published === undefined ? undefined : isoDate(nearestYear(published, month, dayNumber), month, dayNumber)) : isoDate(year, month, dayNumber);
  return { length: next - at, mention: { ...(date === undefined ? unknown : { from: date, to: date }), grain: 'day' } };
}

/** "May" and "March" are words too; a month alone is one after a preposition or a word of time. */
function isMonthInContext(tokens: readonly Token[], at: number, name: Token): boolean {
  if (name.lower.length === 3 && name.lower !== 'may' && tokens[at + 1]?.text !== '.') return false;
  if (!['may', 'march', 'august'].includes(name.lower)) return true;
  return /^(?:in|by|since|until|last|next|this|from|of|before|after|during|and|or|to|early|late|mid|through|till)$/.test(tokens[at - 1]?.lower ?? '');
}

function nearestYear(published: IsoDate, month: number, dayNumber: number): number {
  const year = Number(published.slice(0, 4));
  const distance = (candidate: number): number => Math.abs(daysBetween(published, isoDate(candidate, month, Math.min(dayNumber, 28)) ?? published));
  return [year - 1, year, year + 1].reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best), year);
}

function dayOfMonth(token: Token): number | undefined {
  const value = /^\d{1,2}$/.test(token.text) ? Number(token.text) : 0;
  return value >= 1 && value <= 31 ? value : undefined;
}

function isOrdinalEnding(token: Token | undefined): boolean {
  return token !== undefined && !token.spaced && /^(?:st|nd|rd|th)$/.test(token.lower);
}

const relativeDays = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** "yesterday", "this morning", "last night", "last week", "next month", "last June". */
function readRelative(tokens: readonly Token[], at: number, published: IsoDate | undefined): Reading | undefined {
  const word = tokens[at]?.lower ?? '';
  const shift = relativeDays.get(word);
  const days = (offset: number, span = 0): Days =>
    published === undefined ? unknown : { from: addDays(published, offset), to: addDays(published, offset + span) };
  if (shift !== undefined) return { length: 1, mention: { ...days(shift), grain: 'day' } };
  const step = word === 'last' ? -1 : word === 'next' ? 1 : word === 'this' ? 0 : undefined;
  const next = tokens[at + 1];
  if (step === undefined || !next) return undefined;
  const year = Number(published?.slice(0, 4));
  const month = Number(published?.slice(5, 7));
  const known = published !== undefined;
  switch (next.lower) {
    case 'morning':
    case 'afternoon':
    case 'evening':
      return step === 0 ? { length: 2, mention: { ...days(0), grain: 'day' } } : undefined;
    case 'night':
      return step < 1 ? { length: 2, mention: { ...days(step), grain: 'day' } } : undefined;
    case 'week': {
      const monday = known ? -((dayOfWeek(published) + 6) % 7) + step * 7 : 0;
      return { length: 2, mention: { ...days(monday, 6), grain: 'week' } };
    }
    case 'month': {
      const index = year * 12 + month - 1 + step;
      return { length: 2, mention: { ...(known ? monthSpan(Math.floor(index / 12), (index % 12) + 1) : unknown), grain: 'month' } };
    }
    case 'year':
      return { length: 2, mention: { ...(known ? yearSpan(year + step) : unknown), grain: 'year' } };
    default: {
      const named = /^\p{Lu}/u.test(next.text) ? monthNumber(next.lower) : undefined;
      if (named === undefined || step === 0) return undefined;
      const chosen = step < 0 ? (named < month ? year : year - 1) : named > month ? year : year + 1;
      return { length: 2, mention: { ...(known ? monthSpan(chosen, named) : unknown), grain: 'month' } };
    }
  }
}

function yearSpan(year: number): Days {
  return { from: `${String(year)}-01-01`, to: `${String(year)}-12-31` };
}

const beforeYears = new Set('in by since until till from of during before after for late early mid around summer autumn fall spring winter and through between to year than'.split(' '));

/** "in 2011", "mid-2025", "2024–25", "the 1960s". */
function readYear(tokens: readonly Token[], at: number): Reading | undefined {
  const token = tokens[at];
  if (!token || token.kind !== 'number' || !/^(?:1[5-9]|20)\d\d$/.test(token.text)) return undefined;
  const year = Number(token.text);
  const next = tokens[at + 1];
  if (next && !next.spaced && next.lower === 's') return { length: 2, mention: { from: `${token.text}-01-01`, to: `${String(year + 9)}-12-31`, grain: 'year' } };
  const short = tokens[at + 2];
  if (next && !next.spaced && /^[-–/]$/.test(next.text) && short?.kind === 'number' && !short.spaced && /^\d\d(?:\d\d)?$/.test(short.text)) {
    const last = short.text.length === 2 ? Number(token.text.slice(0, 2) + short.text) : Number(short.text);
    if (last > year) return { length: 3, mention: { from: `${token.text}-01-01`, to: `${String(last)}-12-31`, grain: 'year' } };
  }
  const before = tokens[at - 1];
  const hyphenated = before?.text === '-' ? tokens[at - 2]?.lower : before?.lower;
  if (before?.lower === 'the' && /^(?:19|20)\d\d$/.test(token.text) && next?.kind === 'word' && next.spaced) return { length: 1, mention: { ...yearSpan(year), grain: 'year' } };
  const apart = next === undefined || next.kind === 'mark' || (next.spaced && /^(?:and|to|when|but|as|after|by|with|for|in|on|because|were|was|had)$/.test(next.lower));
  if (!beforeYears.has(hyphenated ?? '') && !(apart && (before === undefined || before.text === '(' || before.text === ','))) return undefined;
  return { length: 1, mention: { ...yearSpan(year), grain: 'year' } };
}
