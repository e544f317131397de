import { describe, expect, it } from 'vitest';
import { quotedSpans } from './quoted';

const quoted = (text: string) => quotedSpans(text).map(({ start, end }) => text.slice(start, end));

describe('quotedSpans', () => {
  it('finds double, typographic and single quotation marks', () => {
    expect(quoted('He said "yes", she said “no” and they said ‘maybe so’.')).toEqual(['"yes"', '“no”', '‘maybe so’']);
  });

  it('does not take apostrophes for quotation marks', () => {
    expect(quoted('The dockers’ union wasn’t there; it didn\'t come.')).toEqual([]);
    expect(quoted('‘It wasn’t us’, they said.')).toEqual(['‘It wasn’t us’']);
  });

  it('lets an open quotation run to the end of its paragraph only', () => {
    expect(quoted('“One goes on\n“and two ends” here.')).toEqual(['“One goes on', '“and two ends”']);
  });

  it('reads a mark without an end nearby as stray', () => {
    expect(quoted(`A 5" nail ${'and wood '.repeat(100)}`)).toEqual([]);
  });

  it('is quick on text made of opening marks', () => {
    expect(quoted('“'.repeat(50_000)).length).toBeGreaterThan(0);
  });
});
