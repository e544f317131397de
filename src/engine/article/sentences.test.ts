import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences';

function split(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

/** Each case is one text with its boundaries marked by "|". */
function expectBoundaries(marked: string): void {
  const parts = marked.split('|');
  expect(split(parts.join(''))).toEqual(parts.map((part) => part.trim()));
}

describe('splitSentences', () => {
  it.each([
    'The ferry sank. |Nobody was hurt.',
    'Who moored it? |The mate did!| It drifted.',
    'Capt. J. R. Orme took the wheel. |He was tired.',
    'The bill came to $4.20. |Mr. Lund paid.',
    'It left at 6 p.m. |The crew had gone.',
    'At 5 a.m. Mrs. Lund called.',
    'It sailed at 2:17 p.m. Tuesday from Quay No. 4 in the U.S. Virgin Islands.',
    'They live in the U.S. |They like it.',
    'Orme & Co. sold the hull. |It was rust.',
    'Please see p. 12 of vol. 3.',
    'The hearing is on Feb. 19. |It may be moved.',
    'Her address is Ann.Orme@example.org. |Write to her.',
    'The page is https://example.org/a.b/c.html. |Read it.',
    'He waited ... and waited.',
    'He never came.... |She left.',
    'It works at Wow! in the harbour.',
    'The rope (it was new.) held.',
    'The retired judge E. P. Sand will hear it.',
    'Cllr. Moss did not vote. |Ald. Finn did.',
  ])('ends sentences where they end: %s', expectBoundaries);

  it.each([
    '“We heard a crack. |Then it fell,” said Ada Orme.',
    'She wrote, "It was late. |We went home," and left.',
    '“Why now?” Mr. Tarn asked.',
    'He called it “the end.” |Nobody laughed.',
  ])('splits quotations of several sentences and keeps what names their speaker: %s', expectBoundaries);

  it.each([
    'The lamp broke near her legs.|An alarm rang.',
    'The lease runs to 2027.|Dr Holm signed it.',
    'He has Ph.D.-level training.',
  ])('sees a full stop without a space, but not inside abbreviations: %s', expectBoundaries);

  it.each(['1) The hull |2) The mast', '1. The hull |2. The mast', '• 9. The hull |• 10. The mast', 'a. The hull |b. The mast |c. The keel'])('divides a list in one line: %s', expectBoundaries);

  it('takes a line break for the end of a headline, and for white space in a hard wrap', () => {
    expect(split('Ferry sinks\r\n\r\nThe ferry sank.')).toEqual(['Ferry sinks', 'The ferry sank.']);
    expect(split('It was a cold\nnight in the harbour.')).toEqual(['It was a cold\nnight in the harbour.']);
    expect(split('news\nferry times\nsport, weather')).toEqual(['news', 'ferry times', 'sport, weather']);
  });

  it('keeps a headline of two parts whole', () => {
    expect(split('SUNK! How a ferry went down in fair weather')).toHaveLength(1);
  });

  it('sets a dateline apart', () => {
    expect(split('PORT ORME, Veld (NBP) — A ferry sank on Tuesday.')).toEqual(['PORT ORME, Veld (NBP) —', 'A ferry sank on Tuesday.']);
  });

  it('reads any text, and stays quick on hostile ones', () => {
    expect(split('')).toEqual([]);
    expect(split('\uFEFF \r\n')).toEqual([]);
    const longest = Math.max(...splitSentences('a'.repeat(1_000_000)).map(({ start, end }) => end - start));
    expect(longest).toBeLessThanOrEqual(3000);
    expect(splitSentences('(a. '.repeat(50_000)).length).toBeGreaterThan(0);
  });
});
