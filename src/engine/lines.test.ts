import { expect, test } from 'vitest';
import { lineStarts, placeAt } from './lines';

test('counts LF, CRLF and CR as one line break each', () => {
  expect(lineStarts('a\nb\r\nc\rd')).toEqual([0, 2, 5, 7]);
});

test('gives the same places whatever the line breaks are', () => {
  const places = (text: string) => [...'xyz'].map((letter) => placeAt(lineStarts(text), text.indexOf(letter)));
  expect(places('ax\nby\ncz')).toEqual(places('ax\r\nby\r\ncz'));
});

test('puts an offset behind the last line break on the last line', () => {
  expect(placeAt(lineStarts('a\nbc'), 4)).toEqual({ line: 1, character: 2 });
});
