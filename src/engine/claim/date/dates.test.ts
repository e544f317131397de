import { describe, expect, it } from 'vitest';
import { findDates } from './dates';
import { tokenize } from '../tokens';

function dates(text: string, published: string | undefined = '2026-03-04'): string[] {
  return findDates(tokenize(text, { start: 0, end: text.length }), published).map(({ from, to, time }) => [from === to ? from : `${from}..${to}`, time].filter(Boolean).join(' '));
}

describe('findDates, in an article of Wednesday, 4 March 2026', () => {
  it.each([
    ['It fell on Tuesday.', ['2026-03-03']],
    ['It will reopen on Tuesday.', ['2026-03-10']],
    ['They must pay by Friday.', ['2026-03-06']],
    ['It fell yesterday.', ['2026-03-03']],
    ['It fell on March 3.', ['2026-03-03']],
    ['It fell on 3 March 2025.', ['2025-03-03']],
    ['It fell on the third of March.', ['2026-03-03']],
    ['It will close on the twenty-first of March.', ['2026-03-21']],
    ['It fell on Tuesday, March 3.', ['2026-03-03']],
    ['It broke last June.', ['2025-06-01..2025-06-30']],
    ['It was built in 2011.', ['2011-01-01..2011-12-31']],
    ['It lost the 2027 election.', ['2027-01-01..2027-12-31']],
    ['They wrote in January.', ['2026-01-01..2026-01-31']],
    ['The ruling is due Dec. 19.', ['2025-12-19']],
  ])('resolves %s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  it.each([
    ['It fell at 2:17 p.m.', ['14:17']],
    ['It fell at 2.17pm.', ['14:17']],
    ['It fell at 14:17.', ['14:17']],
    ['It closed at noon.', ['12:00']],
    ['It fell at 2:40 p.m. Tuesday.', ['2026-03-03 14:40', '2026-03-03']],
    ["It stopped around five o'clock.", ['05:00']],
    ["It stopped at five o'clock in the afternoon.", ['17:00']],
    ['It opened at half past nine.', ['09:30']],
    ['It fell at twenty past four on Tuesday.', ['2026-03-03 04:20', '2026-03-03']],
    ['It closed at a quarter to six.', ['05:45']],
    ['It closed at half past 9 p.m.', ['21:30']],
    ['It opened an hour before midnight.', ['23:00']],
    ['It opened half an hour after midnight.', ['00:30']],
    ['It shut 20 minutes past noon.', ['12:20']],
    ['It shut at midday.', ['12:00']],
    ['It shut an hour before the storm.', []],
    ['It ended at half past seven this evening.', ['2026-03-04 19:30', '2026-03-04']],
  ])('reads times of day: %s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  it.each([
    ['The following day it shut.', ['2026-02-21']],
    ['It shut the day before.', ['2026-02-19']],
    ['Two days later it shut.', ['2026-02-22']],
    ['It had come a week earlier.', ['2026-02-13']],
    ['It fell on March 3 and again the next day.', ['2026-03-03', '2026-03-04']],
    ['It took two days.', []],
    ['The day before it shut was dull.', []],
  ])('counts from the day that was last named: %s', (text, expected) => {
    const tokens = tokenize(text, { start: 0, end: text.length });
    expect(findDates(tokens, '2026-03-04', '2026-02-20').map(({ from }) => from)).toEqual(expected);
  });

  it('leaves the following day open where no day was named', () => {
    expect(dates('The following day it shut.')).toEqual([]);
  });

  it('keeps the weekday where the day of the article is unknown', () => {
    const text = 'It fell on Tuesday.';
    expect(findDates(tokenize(text, { start: 0, end: text.length }), undefined)).toEqual([{ start: 11, end: 18, from: '', to: '', weekday: 'tuesday', grain: 'day' }]);
  });

  it.each(['It is due on 03/04.', 'It may rain.', 'They march on.', 'It has 2025 seats.', 'The margin was 3.25 points.'])('takes no other word or number for a date: %s', (text) => {
    expect(dates(text)).toEqual([]);
  });
});
