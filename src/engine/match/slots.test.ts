import { describe, expect, it } from 'vitest';
import { preparePair } from './fixtures';
import { compareAllSlots } from './slot-comparison';
import { compareSlots } from './slots';

function compared(a: string, b: string) {
  const [x, y] = preparePair(a, b);
  return compareAllSlots(x.families, y.families);
}

function relation(a: string, b: string) {
  const [x, y] = preparePair(a, b);
  const [p, q] = [x.slots[0], y.slots[0]];
  return p && q && compareSlots(p, q);
}

describe('comparing the values of two claims', () => {
  it('takes a number in words for the same as in digits', () => {
    expect(relation('Forty boats sank.', 'The storm sank 40 boats.')).toBe('equal');
  });

  it('takes a rounded value for near, not for different', () => {
    expect(relation('The bridge cost nearly 400 million euros.', 'The bridge cost 397 million euros.')).toBe('near');
  });

  it('does not compare what is counted in other units', () => {
    expect(relation('It took 40 minutes.', 'It cost 55 euros.')).toBe('other');
  });

  it('compares units of one measure, if the values are not far apart', () => {
    expect(relation('The road is 22 miles long.', 'The road is 35 kilometres long.')).toBe('near');
    expect(relation('They met for almost three hours.', 'They met for two hours and 50 minutes.')).toBe('near');
    expect(relation('They met for three months.', 'They met for 60 days.')).toBe('different');
    expect(relation('The pilot has flown for 30 years.', 'It took 20 minutes.')).toBe('other');
  });

  it('takes a minute for rounding between times of day', () => {
    expect(relation('It ends at 11:59 p.m.', 'It ends at midnight.')).toBe('near');
    expect(relation('It ends at 11:50 p.m.', 'It ends at midnight.')).toBe('different');
  });

  it('takes a time that is given roughly for near one ten minutes off', () => {
    expect(relation('It ends shortly after 5 p.m.', 'It ends at 5:10 p.m.')).toBe('near');
    expect(relation('It ends at about 5 p.m.', 'It ends at 5:25 p.m.')).toBe('different');
  });

  it('takes a time without its half of the day for near one in either', () => {
    expect(relation('It ended at five o’clock.', 'It ended at 5 p.m.')).toBe('near');
    expect(relation('It ended at five o’clock in the morning.', 'It ended at 5 p.m.')).toBe('different');
  });

  it('does not compare times of unlike zones', () => {
    expect(relation('It ended at 18:42 GMT.', 'It ended at 7:42 p.m. local time.')).toBe('other');
    expect(relation('It ended at 18:42 GMT.', 'It ended at 18:12 GMT.')).toBe('different');
  });

  it('sees one value that rose here and fell there', () => {
    expect(compared('Shares fell 4.2 per cent.', 'Shares gained 4.2 per cent.').figures.opposed).toBeGreaterThan(0);
    expect(compared('Shares fell 4.2 per cent.', 'Shares slipped 4.2 per cent.').figures.opposed).toBe(0);
  });

  it('sees a clash where the words around agree', () => {
    const { figures } = compared('The talks lasted 40 minutes.', 'The talks lasted 55 minutes.');
    expect(figures).toMatchObject({ equal: 0, clashes: 1, clashUnit: 1, clashAlone: 1 });
    expect(figures.clashFrame).toBeGreaterThan(0.5);
  });

  it('sees none where each value is met', () => {
    expect(compared('The talks lasted 40 minutes.', 'They spoke for forty minutes.').figures).toMatchObject({ equal: 1, clashes: 0 });
  });

  it('takes one weekday for one day, whatever date it was resolved to', () => {
    expect(compared('The court met on Tuesday.', 'On Tuesday the court met.').times).toMatchObject({ equal: 1, clashes: 0 });
    expect(compared('The court met on Tuesday.', 'On Friday the court met.').times).toMatchObject({ equal: 0, clashes: 1 });
  });

  it('tells digits that were swapped', () => {
    expect(compared('About 4,200 operations were called off.', 'Some 2,400 operations were called off.').figures.clashSlip).toBe(1);
  });
});
