import { describe, expect, it } from 'vitest';
import { dateValue } from './date-slots';
import { read } from './fixtures';

const values = (text: string) => read('a', text).claims.flatMap((claim) => claim.dates.map((date) => dateValue(claim, date)));

describe('the value of a date', () => {
  it('is a day of a month, however it is written, without the year', () => {
    expect(values('The court sits on 12 September.')).toEqual([{ kind: 'day', value: '09-12' }]);
    expect(values('The court sits on Sept. 12.')).toEqual([{ kind: 'day', value: '09-12' }]);
  });

  it('is a time of day', () => {
    const clock = { roughly: false, halfOpen: false, zone: '' };
    expect(values('The gate opened at 7 p.m. and closed again.')).toEqual([{ kind: 'clock', value: '19:00', clock }]);
    expect(values('The gate opened shortly after 18:30 GMT.')).toEqual([{ kind: 'clock', value: '18:30', clock: { ...clock, roughly: true, zone: 'gmt' } }]);
  });

  it('is the day of the week where no more is known', () => {
    expect(values('The gate opened on Thursday.')).toEqual([{ kind: 'weekday', value: 'thursday', weekday: 'thursday' }]);
  });

  it('is a year', () => {
    expect(values('The gate was built in 1887.')).toEqual([{ kind: 'year', value: '1887' }]);
  });
});
