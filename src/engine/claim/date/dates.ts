import type { DateMention, IsoDate } from '../../model';
import { addDays, dayOfWeek, weekdayName, weekdays } from '../calendar';
import { unknown, type Days, type Reading } from './date-reading';
import { readMonthDate, readNumericDate } from './month-dates';
import { readAnchored, readRelative } from './relative-dates';
import { ordinals } from '../number-words';
import { readTime } from './times';
import { isCapitalised, type Token } from '../tokens';
import { readYear } from './years';

/**
 * Dates and times that a sentence states, resolved against the day its article appeared: a weekday is the last one
 * before that day, or the next where the sentence looks ahead; a day without a year is the nearest. `before` is the day
 * that was last named, which "the following day" counts from.
 */
export function findDates(tokens: readonly Token[], published: IsoDate | undefined, before?: IsoDate): DateMention[] {
  const found: DateMention[] = [];
  let anchor = before;
  for (let at = 0; at < tokens.length; ) {
    if (!mayOpenDate(tokens, at)) {
      at++;
      continue;
    }
    const reading = readTime(tokens, at) ?? readDay(tokens, at, published) ?? readAnchored(tokens, at, anchor) ?? readRelative(tokens, at, published) ?? readYear(tokens, at);
    const first = tokens[at];
    const last = tokens[at + (reading?.length ?? 1) - 1];
    if (reading && first && last) found.push({ start: first.start, end: last.end, ...reading.mention });
    if (reading?.mention.grain === 'day' && reading.mention.from !== '') anchor = reading.mention.from;
    at += reading?.length ?? 1;
  }
  return found.map((mention, index) => (mention.grain === 'time' && mention.from === '' ? { ...mention, ...dayBeside(found, index) } : mention));
}

/** Words in small letters that a date or time may begin with, and those that stand second in one. */
const openers = new Set([...ordinals, 'today', 'tonight', 'yesterday', 'tomorrow', 'last', 'next', 'this', 'noon', 'midday', 'midnight', 'twenty', 'thirty', 'half', 'quarter', 'the', 'a', 'an']);
const seconds = new Set(["o'clock", 'past', 'day', 'days', 'week', 'weeks', 'hour', 'hours', 'minute', 'minutes']);

/** Whether any date or time may begin with a token: a number, a capital, or a word of time. */
function mayOpenDate(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'mark') return false;
  const first = token.text.charCodeAt(0);
  return first < 97 || first > 122 || openers.has(token.lower) || seconds.has(tokens[at + 1]?.lower ?? '');
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

function readDay(tokens: readonly Token[], at: number, published: IsoDate | undefined): Reading | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'number') return readNumericDate(tokens, at) ?? readMonthDate(tokens, at, published);
  if (!isCapitalised(token)) return readMonthDate(tokens, at, published);
  const weekday = weekdayName(token.lower);
  if (weekday === undefined) return readMonthDate(tokens, at, published);
  if (token.text.length < 6 && !followsAbbreviation(tokens, at)) return undefined;
  let next = at + 1;
  if (tokens[next]?.text === '.' && token.text.length < 6) next++;
  if (tokens[next]?.text === ',') next++;
  const date = readMonthDate(tokens, next, published);
  if (date && date.mention.grain === 'day') return { length: next - at + date.length, mention: { ...date.mention, weekday } };
  const before = tokens[at - 1]?.lower ?? '';
  const day = published === undefined ? undefined : weekdayDate(published, weekday, before, tokens);
  return { length: 1, mention: { ...(day === undefined ? unknown : { from: day, to: day }), weekday, grain: 'day' } };
}

function followsAbbreviation(tokens: readonly Token[], at: number): boolean {
  return /^[.,]$/.test(tokens[at + 1]?.text ?? '') || tokens[at + 1]?.kind === 'number';
}

function weekdayDate(published: IsoDate, weekday: string, before: string, tokens: readonly Token[]): IsoDate {
  const back = (dayOfWeek(published) - weekdays.findIndex((day) => day === weekday) + 7) % 7;
  if (before === 'last') return addDays(published, -(back === 0 ? 7 : back));
  const forward = before === 'by' || before === 'until' || before === 'next' || before === 'before' || (before !== 'since' && tokens.some(({ lower }) => looksAhead.has(lower)));
  return addDays(published, forward && back > 0 ? 7 - back : -back);
}
