import { describe, expect, it } from 'vitest';
import type { Article } from '../model';
import { LineageFinder } from './lineage';

const article = (uri: string, claims: readonly string[], about: Partial<Article> = {}): Article => {
  let text = '';
  const sentences = claims.map((claim) => {
    const start = text.length;
    text += `${claim}\n`;
    return { start, end: start + claim.length, kind: 'claim' as const };
  });
  return { uri, text, sentences, title: uri, ...about };
};

const lineagesOf = (...articles: readonly Article[]) => {
  const finder = new LineageFinder();
  for (const one of articles) finder.set(one);
  return finder.lineages();
};

const agencyText = [
  'A freight train left the rails near the town of Ulmbach early on Monday and blocked the main line in both directions.',
  'Nine of its twenty wagons tipped over and lost some of the grain that they were carrying.',
  'Nobody was hurt, but the driver was treated for shock at the scene before he was taken home.',
  'Engineers expect that it will take until the weekend to lift the wagons and to mend the track.',
  'Passengers are being carried by bus between the two nearest stations until the line is clear.',
];

const otherText = [
  'Grain prices rose for a fourth week as dealers waited for news of the harvest in the south.',
  'The farmers’ league wants the state to open its silos before the winter sets in.',
  'Bakers in the capital say that bread will cost more from next month whatever happens.',
];

const paragraph =
  'The signal box at the junction has been without a permanent crew since spring, when the last two keepers retired and were not replaced.';

const rewrite = [
  'The main railway line was blocked both ways on Monday after a freight train derailed close to Ulmbach.',
  'Grain spilled from nine wagons that had tipped onto their sides.',
  'While no one suffered injuries, the shocked driver needed treatment at the scene.',
  'Lifting the wagons and mending the track may keep engineers busy until the weekend.',
  'Buses shuttle between the two nearest stations until the line is clear.',
];

const datedText = [
  'A Veld freight train left the rails near the town of Ulmbach at 5.40 on Monday and blocked the main line in both directions.',
  'In all 9 of its 20 wagons tipped over and lost some of the grain that they were carrying.',
  ...agencyText.slice(2),
];

const reworded = [
  'Both tracks near Ulmbach were shut at 5.40 on Monday by the Veld goods train, which derailed.',
  'Of its 20 wagons 9 toppled, spilling grain.',
  'The driver, unhurt but shocked, was treated at the scene and then driven home.',
  'Lifting the wagons and repairing the track could last until the weekend, engineers expect.',
  'Until the line has been cleared, buses carry passengers from station to station.',
];

describe('LineageFinder', () => {
  it('finds nothing among articles of their own', () => {
    expect(lineagesOf(article('a', agencyText), article('b', otherText))).toEqual([]);
  });

  it('takes an article that is mostly another’s words for a wire copy of it', () => {
    const found = lineagesOf(
      article('a', [...agencyText.slice(0, 4), 'The mayor of Ulmbach wants a fence.'], { outlet: 'Ulm Post', credit: 'NRA' }),
      article('b', agencyText, { outlet: 'North Rail Agency' }),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ uri: 'a', from: 'b', kind: 'wire-copy' });
    expect(found[0]?.share).toBeGreaterThan(0.8);
  });

  it('takes what an agency publishes for the origin, were it shorter and later', () => {
    const agencys = article('a', agencyText.slice(0, 4), { outlet: 'North Rail Agency', credit: 'NRA', date: '2026-03-03' });
    const copy = article('b', [...agencyText, 'The mayor of Ulmbach wants a fence.'], { outlet: 'Ulm Post', date: '2026-03-02' });
    expect(lineagesOf(agencys, copy)).toMatchObject([{ uri: 'b', from: 'a' }]);
  });

  it('finds a copy through small edits, and gives the passages that agree', () => {
    const edited = agencyText.map((claim) => claim.replace('early on Monday', 'before dawn').replace('Nine', 'Some nine'));
    const [a, b] = [article('a', agencyText, { date: '2026-03-02' }), article('b', edited, { date: '2026-03-03' })];
    const [found] = lineagesOf(a, b);
    expect(found).toMatchObject({ uri: 'b', from: 'a', kind: 'wire-copy' });
    const first = found?.passages[0];
    expect(b.text.slice(first?.a.start, first?.a.end)).toContain('train left the rails near the town of Ulmbach before dawn');
    expect(a.text.slice(first?.b.start, first?.b.end)).toContain('near the town of Ulmbach early on Monday and blocked');
  });

  it('finds a single paragraph lifted into an article that is otherwise its own', () => {
    const [found] = lineagesOf(
      article('a', [...agencyText, paragraph], { date: '2026-03-02' }),
      article('b', [...otherText, paragraph], { date: '2026-03-04' }),
    );
    expect(found).toMatchObject({ uri: 'b', from: 'a', kind: 'lifted-paragraphs' });
    expect(found?.share).toBeLessThan(0.5);
  });

  it('does not take a long quotation in both for copying', () => {
    const quotation = `“${paragraph}”`;
    expect(lineagesOf(article('a', [...agencyText, quotation]), article('b', [...otherText, quotation]))).toEqual([]);
  });

  it('does not take shared furniture for copying', () => {
    const withFooter = (uri: string, claims: readonly string[]) => {
      const made = article(uri, [...claims, paragraph]);
      return { ...made, sentences: made.sentences.map((s, i) => (i === claims.length ? { ...s, kind: 'furniture' as const } : s)) };
    };
    expect(lineagesOf(withFooter('a', agencyText), withFooter('b', otherText))).toEqual([]);
  });

  it('does not take a paragraph that very many articles hold for copying', () => {
    const many = Array.from({ length: 20 }, (_, i) =>
      article(`a${i}`, [paragraph, ...[...otherText, ...agencyText].map((claim) => claim.split(' ').map((word) => `${word}${i}`).join(' '))]),
    );
    expect(lineagesOf(...many)).toEqual([]);
  });

  it('finds a rewrite by the order in which it tells the same, where both credit one agency', () => {
    const [found] = lineagesOf(
      article('a', [...agencyText, ...otherText], { credit: 'NRA' }),
      article('b', rewrite, { credit: 'NRA' }),
    );
    expect(found).toMatchObject({ kind: 'rewrite' });
    expect(found?.passages.length).toBeGreaterThanOrEqual(3);
  });

  it('finds a credited rewrite that shares no wording with its source', () => {
    const [found] = lineagesOf(article('a', reworded, { credit: 'NRA', outlet: 'Ulm Post' }), article('b', datedText, { outlet: 'North Rail Agency', credit: 'NRA' }));
    expect(found).toMatchObject({ uri: 'a', from: 'b', kind: 'rewrite' });
  });

  it('does not take a short report of the same event for a copy', () => {
    const finder = lineagesOf(
      article('a', ['The signal mast fell on Monday.', 'The mast at Gate 4 fell onto the tram Kestrel on Monday morning, hurting 2 passengers.']),
      article('b', ['Tram hit by mast', 'Two passengers were hurt on Monday when the mast at Gate 4 fell onto the tram Kestrel.']),
    );
    expect(finder).toEqual([]);
  });

  it('does not take one short sentence in common for copying, however short the articles are', () => {
    const shared = 'The main line will stay closed until at least Friday evening.';
    expect(lineagesOf(article('a', [...agencyText.slice(0, 2), shared]), article('b', [...otherText.slice(0, 2), shared]))).toEqual([]);
  });

  it('does not call two rewrites of one text each other’s', () => {
    const found = lineagesOf(
      article('a', rewrite, { credit: 'NRA', outlet: 'Ulm Post' }),
      article('b', datedText, { outlet: 'North Rail Agency', credit: 'NRA' }),
      article('c', reworded, { credit: 'NRA', outlet: 'Tarn Times' }),
    );
    expect(found.map(({ uri, from }) => [uri, from])).toEqual([['a', 'b'], ['c', 'b']]);
  });

  it('takes the one that names the other’s outlet for the copy', () => {
    const [found] = lineagesOf(
      article('a', [...agencyText, paragraph], { outlet: 'The Rail Weekly' }),
      article('b', [...otherText, 'Two keepers told the Rail Weekly why.', ...otherText, paragraph], { outlet: 'Ulm Post' }),
    );
    expect(found).toMatchObject({ uri: 'b', from: 'a' });
  });

  it('compares days of the year where one year must have been guessed', () => {
    const [found] = lineagesOf(article('a', agencyText, { date: '2025-03-04' }), article('b', agencyText, { date: '2026-03-03' }));
    expect(found).toMatchObject({ uri: 'a', from: 'b' });
  });

  it('takes the one that says what it is based on for the copy', () => {
    const basedOn = article('a', [...rewrite, 'Based on NRA report'], { credit: 'NRA' });
    const marked = {
      ...basedOn,
      sentences: basedOn.sentences.map((s, i) => (i === rewrite.length ? { ...s, kind: 'furniture' as const } : s)),
    };
    const [found] = lineagesOf(marked, article('b', [...agencyText, ...otherText], { credit: 'NRA' }));
    expect(found).toMatchObject({ uri: 'a', from: 'b', kind: 'rewrite' });
  });

  it('takes the shorter for the copy where neither date nor credit tells', () => {
    const [found] = lineagesOf(article('a', agencyText.slice(0, 4)), article('b', agencyText));
    expect(found).toMatchObject({ uri: 'a', from: 'b', share: 1 });
  });

  it('follows edits and deletions', () => {
    const finder = new LineageFinder();
    finder.set(article('a', agencyText));
    finder.set(article('b', agencyText.slice(1)));
    expect(finder.lineages()).toHaveLength(1);
    finder.set(article('b', otherText));
    expect(finder.lineages()).toEqual([]);
    finder.set(article('b', agencyText.slice(1)));
    expect(finder.lineages()).toHaveLength(1);
    finder.delete('a');
    expect(finder.lineages()).toEqual([]);
  });

  it('gives the same in whatever order the articles come', () => {
    const three = [article('a', agencyText), article('b', agencyText.slice(1)), article('c', [...otherText, ...agencyText.slice(2)])];
    expect(lineagesOf(...three)).toEqual(lineagesOf(...three.toReversed()));
    expect(lineagesOf(...three)).toHaveLength(3);
  });

  it('takes articles without a word', () => {
    expect(lineagesOf(article('a', []), article('b', ['—', '…']), article('c', ['']))).toEqual([]);
  });
});
