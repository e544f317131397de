import type { IsoDate } from '../../model';
import { addDays, dayOfWeek, monthNumber, monthSpan } from '../calendar';
import { unknown, type Days, type Reading } from './date-reading';
import { smallNumber } from '../number-words';
import type { Token } from '../tokens';
import { yearSpan } from './years';

/** "the following day", "a week earlier", "two days later": counted from a day named before, where one is. */
export function readAnchored(tokens: readonly Token[], at: number, anchor: IsoDate | undefined): Reading | undefined {
  if (anchor === undefined) return undefined;
  const words = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  const [first = '', second = '', third = ''] = words;
  if (first === 'the') {
    const after = /^(?:following|next)$/.test(second) && /^(?:day|morning|afternoon|evening|night)$/.test(third);
    const before = /^(?:previous|preceding)$/.test(second) && /^(?:day|evening|night|afternoon|morning)$/.test(third);
    const beside = second === 'day' && tokens[at + 3]?.kind !== 'word' ? third : '';
    const shift = after || beside === 'after' ? 1 : before || beside === 'before' ? -1 : 0;
    return shift === 0 ? undefined : { length: 3, mention: { ...sameDay(addDays(anchor, shift)), grain: 'day' } };
  }
  const count = first === 'a' ? 1 : (smallNumber(first) ?? (/^\d{1,2}$/.test(first) ? Number(first) : 0));
  const days = /^days?$/.test(second) ? 1 : /^weeks?$/.test(second) ? 7 : 0;
  const sign = /^(?:earlier|before)$/.test(third) ? -1 : /^(?:later|afterwards)$/.test(third) ? 1 : 0;
  const closed = third !== 'before' || tokens[at + 3]?.kind !== 'word';
  if (count === 0 || days === 0 || sign === 0 || !closed) return undefined;
  return { length: 3, mention: { ...sameDay(addDays(anchor, sign * days * count)), grain: 'day' } };
}

function sameDay(date: IsoDate): Days {
  return { from: date, to: date };
}

const relativeDays = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** "yesterday", "this morning", "last night", "last week", "next month", "last June". */
export function readRelative(tokens: readonly Token[], at: number, published: IsoDate | undefined): Reading | undefined {
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
