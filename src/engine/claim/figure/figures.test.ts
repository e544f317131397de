import { describe, expect, it } from 'vitest';
import { findDates } from '../date/dates';
import { findFigures } from './figures';
import { tokenize } from '../tokens';

function figures(text: string): string[] {
  const tokens = tokenize(text, { start: 0, end: text.length });
  return findFigures(tokens, findDates(tokens, '2026-03-04')).map(({ value, high, unit, bound }) => `${bound === 'exact' ? '' : `${bound} `}${String(value)}${high === undefined ? '' : `..${String(high)}`} ${unit}`.trim());
}

describe('findFigures', () => {
  it.each([
    ['a rise of 50 per cent', ['50 %']],
    ['a rise of 50%', ['50 %']],
    ['trade of USD 131.84 billion', ['131840000000 USD']],
    ['a $2.64bn offer', ['2640000000 USD']],
    ['a fund of Rs 500 crore', ['5000000000 INR']],
    ['a bill of 85 million dollars', ['85000000 USD']],
    ['a loss of £15.6m', ['15600000 GBP']],
    ['the crane weighed 1,240 tonnes', ['1240 tonne']],
    ['a 74-metre crane', ['74 m']],
    ['gusts of up to 72 km/h', ['at-most 72 km/h']],
    ['talks of two hours and 50 minutes', ['170 minute']],
    ['a run of 2 hours 4 minutes 11 seconds', ['7451 second']],
    ['two hours and 90 minutes', ['2 hour', '90 minute']],
    ['a man of six feet two inches', ['74 inch']],
  ])('reads amounts with their units: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each([
    ['seventeen people died', ['17 peopl']],
    ['two dozen vessels waited', ['24 vessel']],
    ['three hundred and forty boats', ['340 boat']],
    ['about a fifth of the trade', ['about 20 %']],
    ['two-thirds of them left', ['66.6666666667 %']],
    ['half of the crew', ['50 %']],
    ['one in five households', ['20 %']],
    ['thousands of gallons', ['at-least 1000 gallon']],
  ])('reads numbers that are spelled: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each([
    ['nearly 400 jobs', ['about 400 job']],
    ['at least 30 injured', ['at-least 30 injur']],
    ['more than a dozen boats', ['at-least 12 boat']],
    ['fewer than ten ships', ['at-most 10 ship']],
    ['between 3 and 5 years', ['3..5 year']],
    ['10-15 boats', ['10..15 boat']],
    ['gone in six or seven minutes', ['6..7 minute']],
    ['one or twelve boats', ['1 boat', '12 boat']],
    ['on Tuesday 12 boats left', ['12 boat']],
    ['by nine to seven last week', ['9', '7']],
    ['prices rose by a fifth', ['20 %']],
    ['it was 35C at noon', ['35 degree']],
    ['Tomas Orme, 34, survived', ['34 year']],
    ['it falls from 12 to 9 percent', ['12 %', '9 %']],
    ['on the 31st attempt', ['31 ordinal']],
    ['tied up at Berth 6 again', ['6 berth']],
  ])('reads bounds, ranges, ages and labels: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each([
    ['some 4.6m people', ['about 4600000 peopl']],
    ['a bonus of 4.6m', ['4600000']],
    ['for 310m marks', ['310000000 mark']],
    ['310 million marks', ['310000000 mark']],
    ['a 900-mark bonus', ['900 mark']],
    ['nearly 4,000 crowns', ['about 4000 crown']],
    ['12 talers and a 3-taler coin', ['12 taler', '3 taler']],
    ['5-6m doses', ['5000000..6000000 dose']],
    ['a 4.6m wall', ['4.6 m']],
    ['the river rose to 9.8m', ['9.8 m']],
    ['she swam the 100m', ['100 m']],
    ['some 9.8 m of water', ['about 9.8 m']],
  ])('tells millions from metres, and names amounts alike wherever their currency stands: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each([
    ['half an hour', ['30 minute']],
    ['a half-hour delay', ['30 minute']],
    ['three-quarters of an hour', ['45 minute']],
    ['two and a half hours', ['2.5 hour']],
    ['an hour and a half', ['1.5 hour']],
    ['a two-and-a-half-year wait', ['2.5 year']],
    ['two and a half million', ['2500000']],
    ['half a mile', ['0.5 mile']],
    ['three in ten', ['30 %']],
    ['one in 15', ['6.66666666667 %']],
    ['3 in 10 trains', ['30 %']],
    ['four out of five', ['80 %']],
    ['two thirds', ['66.6666666667 %']],
    ['two in five days', ['2', '5 day']],
  ])('reads parts of hours, of numbers and of wholes: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each(['It opened at half past nine.', 'It should have come by half past.', 'It was due on 03/04.', 'It is open 24/7.'])('finds no figure in %s', (text) => {
    expect(figures(text)).toEqual([]);
  });

  it.each(['constructor', 'a constructor of cranes', 'toString 4 hasOwnProperty'])('takes no word of the language it is written in for a number: %s', (text) => {
    for (const { value } of findFigures(tokenize(text, { start: 0, end: text.length }), [])) expect(value).toBe(4);
  });

  it('leaves the numbers of dates and times alone', () => {
    expect(figures('It fell at 2:17 p.m. on March 4, 2026, and killed three.')).toEqual(['3']);
  });
});
