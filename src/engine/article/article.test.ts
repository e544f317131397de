import { describe, expect, it } from 'vitest';
import { readArticle } from './article';

const prose =
  'A fishing boat sank off the northern breakwater on Tuesday night after its engine failed in a heavy swell, and all nine of its crew were taken ashore, the harbour office said on Wednesday.\n\n' +
  'The boat, the Ada Finn, had left Quay Seven at noon with enough ice for three days, and its owner had been warned twice in the spring that a pump in the engine room was leaking.\n\n';

const page = [
  'The Orme Courier',
  'Home | News | Sport | Weather | Subscribe',
  '',
  'Boat sinks off Orme breakwater, crew of nine saved',
  '',
  'By Col Tarn, harbour reporter',
  'Wednesday, March 4, 2026 | Updated 8:50 p.m.',
  'Share: Facebook · Email · Copy link',
  '',
  prose,
  'Photo: The boat on Tuesday evening. (H. Moss)',
  '',
  'What happens next?',
  '',
  'The wreck will be lifted by a crane barge from the south basin before the end of the month, according to the harbour office, which has closed the inner channel to yachts until then.',
  '',
  'Also read: Ice plant to close in June',
  '{{ widget.title }}',
  '- NBP',
  '',
  'Comments (2)',
  'saltydog: They were warned twice. Typical.',
  'Nan B.: Glad they are all safe!',
  '© The Orme Courier. All rights reserved.',
].join('\n');

function kindOf(words: string): string | undefined {
  const article = readArticle('a', page);
  return article.sentences.find((sentence) => page.slice(sentence.start, sentence.end).includes(words))?.kind;
}

describe('readArticle', () => {
  it('reads what a page says about itself', () => {
    const { title, outlet, date, credit } = readArticle('a', page);
    expect({ title, outlet, date, credit }).toEqual({ title: 'Boat sinks off Orme breakwater, crew of nine saved', outlet: 'The Orme Courier', date: '2026-03-04', credit: 'NBP' });
  });

  it.each(['Home | News', 'By Col Tarn', 'Updated 8:50', 'Copy link', 'Photo: The boat', 'What happens next?', 'Also read', '{{ widget', 'Comments (2)', 'All rights reserved', '- NBP'])('sets furniture aside: %s', (words) => {
    expect(kindOf(words)).toBe('furniture');
  });

  it.each(['Boat sinks off', 'A fishing boat sank', 'The boat, the Ada Finn', 'The wreck will be lifted'])('keeps claims: %s', (words) => {
    expect(kindOf(words)).toBe('claim');
  });

  it.each(['They were warned', 'Glad they are'])("knows readers' words: %s", (words) => {
    expect(kindOf(words)).toBe('comment');
  });

  it('finds the year that a weekday and the past leave open', () => {
    const text = (line: string): string => `Orme Herald\n\nBoat sinks off Orme breakwater\n\n${line}\n\n${prose}In 2024 the harbour office had bought a new tug for the breakwater, which was being repaired.`;
    expect(readArticle('a', text('Wednesday, March 4')).date).toBe('2026-03-04');
    expect(readArticle('a', text('5th March 2025')).date).toBe('2025-03-05');
    expect(readArticle('a', text('04.03.2026 | 12:48')).date).toBe('2026-03-04');
  });

  it.each([
    ['ORME (NBP) — ', 'NBP'],
    ['ORME, March 4 (North Bay Press) – ', 'North Bay Press'],
    ['ORME (BayPress) - ', 'BayPress'],
    ['(BayPress) - ', 'BayPress'],
  ])('takes the credit from a dateline: %s', (dateline, credit) => {
    expect(readArticle('a', `Boat sinks off Orme breakwater\n\n${dateline}${prose}`).credit).toBe(credit);
  });

  it('takes no desk for the outlet it belongs to', () => {
    expect(readArticle('a', `Tarnwatch — National Desk\nHome | News\n\nBoat sinks off Orme breakwater\n\n${prose}`).outlet).toBe('Tarnwatch');
  });

  it('leaves a place and its colon out of a title made of the first words', () => {
    expect(readArticle('a', `New Orme: ${prose}`).title).toMatch(/^A fishing boat sank/);
  });

  it('gives any text a title, and the empty text none', () => {
    expect(readArticle('a', '').title).toBe('');
    expect(readArticle('a', '\uFEFFA boat sank.\r\n').title).toBe('A boat sank.');
    expect(readArticle('a', '---\ntitle: "A boat sank"\n---\n\n# Heading\n\nText of it.').title).toBe('A boat sank');
  });

  it('covers the text in order, without overlaps', () => {
    let last = 0;
    for (const { start, end } of readArticle('a', page.replace(/\n/g, '\r\n')).sentences) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
  });
});

it('takes a short line above nothing but claims for the title, not for an outlet', () => {
  const read = readArticle('a', 'Cutting Glass\n\nA video shows a jar that is cut with a thread and a candle.\n');
  expect([read.title, read.outlet]).toEqual(['Cutting Glass', undefined]);
});
