import type { IsoDate } from '../../model';
import { daysBetween, isoDate, monthNumber, monthSpan } from '../calendar';
import { unknown, type Reading } from './date-reading';
import { smallOrdinal } from '../number-words';
import { isCapitalised, type Token } from '../tokens';

/** 4.3.2026, 2026-03-04, 04/03/2026 (day first where it can't be told). */
export function readNumericDate(tokens: readonly Token[], at: number): Reading | undefined {
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

/** "March 4", "4 March 2026", "4th of March", "the tenth of March", "March 2026", "in January". */
export function readMonthDate(tokens: readonly Token[], at: number, published: IsoDate | undefined): Reading | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  let next = at;
  let dayNumber: number | undefined;
  const order = readOrder(tokens, at);
  if (order && tokens[at + order.length]?.lower === 'of') {
    dayNumber = order.value;
    next += order.length + 1;
  } else if (first.kind === 'number') {
    dayNumber = dayOfMonth(first);
    if (dayNumber === undefined) return undefined;
    next++;
    if (isOrdinalEnding(tokens[next])) next++;
    if (tokens[next]?.lower === 'of') next++;
  }
  const name = tokens[next];
  if (!name || name.kind !== 'word' || !isCapitalised(name)) return undefined;
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

/** "tenth", "twenty-first". */
function readOrder(tokens: readonly Token[], at: number): { readonly value: number; readonly length: number } | undefined {
  const word = tokens[at]?.lower ?? '';
  const whole = smallOrdinal(word);
  if (whole !== undefined) return { value: whole, length: 1 };
  const ten = word === 'twenty' ? 20 : word === 'thirty' ? 30 : undefined;
  const one = tokens[at + 1]?.text === '-' ? smallOrdinal(tokens[at + 2]?.lower ?? '') : undefined;
  return ten !== undefined && one !== undefined && one < 10 ? { value: ten + one, length: 3 } : undefined;
}

function isOrdinalEnding(token: Token | undefined): boolean {
  return token !== undefined && !token.spaced && /^(?:st|nd|rd|th)$/.test(token.lower);
}
