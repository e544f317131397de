import { describe, expect, it } from 'vitest';
import { aClaim } from '../../../test/unit/a-claim';
import { ClaimIndex } from './claim-index';
import type { Article, Claim, Standing, StandingKind } from '../model';
import { search, type SearchCorpus } from './search';

interface Sample {
  readonly title?: string;
  readonly outlet?: string;
  readonly claims: readonly (string | { readonly text: string; readonly speaker?: string; readonly is?: StandingKind; readonly topic?: string })[];
}

/** A corpus of articles by URI. */
function corpusOf(samples: Readonly<Record<string, Sample>>): SearchCorpus {
  const index = new ClaimIndex();
  const articles = new Map<string, Article>();
  const kinds = new Map<string, StandingKind>();
  const labels = new Map<string, string>();
  for (const [uri, { title = uri, outlet, claims }] of Object.entries(samples)) {
    let start = 0;
    const made = claims.map((given, sentence): Claim => {
      const { text, speaker, is, topic } = typeof given === 'string' ? { text: given } : given;
      kinds.set(`${uri} ${sentence}`, is ?? 'single-source');
      if (topic !== undefined) labels.set(`${uri} ${sentence}`, topic);
      const claim = aClaim({ uri, sentence, start, text, ...(speaker === undefined ? {} : { speaker }) });
      start = claim.end + 1;
      return claim;
    });
    index.set(uri, made, title);
    articles.set(uri, {
      uri,
      text: made.map((claim) => claim.text).join('\n'),
      sentences: made.map(({ start: from, end }) => ({ start: from, end, kind: 'claim' })),
      title,
      ...(outlet === undefined ? {} : { outlet }),
    });
  }
  const standing = (kind: StandingKind): Standing => ({ kind, agreeing: 0, partial: 0, disputing: 0, articles: 0 });
  return {
    index,
    article: (uri) => articles.get(uri),
    standing: (ref) => standing(kinds.get(`${ref.uri} ${ref.sentence}`) ?? 'single-source'),
    topics: (ref) => {
      const label = labels.get(`${ref.uri} ${ref.sentence}`);
      return label === undefined ? [] : [{ id: label, label, claims: [ref] }];
    },
  };
}

const harbour = corpusOf({
  courier: {
    outlet: 'The Courier',
    claims: [
      'A crane fell onto a barge in the harbour.',
      { text: 'The wind alarm did not sound before the crane fell.', is: 'disputed', topic: 'Wind alarm', speaker: 'Joss Hallard' },
      'Ferries to the islands will cost more from May.',
    ],
  },
  press: {
    outlet: 'Meridian Press',
    claims: [
      { text: 'A wind alarm sounded a minute before the collapse.', is: 'disputed', topic: 'Wind alarm', speaker: 'Ruth Abelsen' },
      { text: 'Oil leaked from the barge.', is: 'corroborated' },
      'The alarm about rising debts is older than the wind farms.',
    ],
  },
});

const found = (query: string, corpus = harbour, limit = 10) =>
  search(corpus, query, limit).map(({ claim }) => `${claim.uri} ${claim.sentence}`);

describe('search', () => {
  it('finds claims in any form of the words, those that hold most of them first', () => {
    expect(found('cranes falling ')[0]).toBe('courier 0');
    expect(found('wind alarms').slice(0, 2).sort()).toEqual(['courier 1', 'press 0']);
  });

  it('gives no more than asked for, and scores that fall', () => {
    const hits = search(harbour, 'alarm crane barge', 3);
    expect(hits).toHaveLength(3);
    expect(hits.map((hit) => hit.score)).toEqual(hits.map((hit) => hit.score).sort((a, b) => b - a));
  });

  it('finds nothing for words that are nowhere', () => {
    expect(found('zebra ')).toEqual([]);
  });

  it('keeps to exact words where they are asked for', () => {
    expect(found('"wind alarm"').sort()).toEqual(['courier 1', 'press 0']);
    expect(found('"alarm wind"')).toEqual([]);
  });

  it('filters by standing, source, speaker and topic', () => {
    expect(found('is:corroborated')).toEqual(['press 1']);
    expect(found('is:disputed source:courier')).toEqual(['courier 1']);
    expect(found('speaker:abelsen')).toEqual(['press 0']);
    expect(found('topic:"wind alarm" -source:meridian')).toEqual(['courier 1']);
  });

  it('leaves out what is negated', () => {
    expect(found('alarm -"wind alarm"')).toEqual(['press 2']);
    expect(found('barge -oil')).not.toContain('press 1');
  });

  it('lets the words be typed in lower or upper case, with accents or without', () => {
    const corpus = corpusOf({ a: { claims: ['Élodie Brandt opened the museum.'] } });
    expect(found('ELODIE', corpus)).toEqual(['a 0']);
  });

  it('counts the title as context: it lifts a claim that alone says less', () => {
    const corpus = corpusOf({
      a: { title: 'Strike at the Orlen shipyard', claims: ['Workers want shorter shifts.'] },
      b: { title: 'Nurses in the capital', claims: ['Workers want shorter shifts.'] },
    });
    expect(found('orlen shipyard workers ', corpus)[0]).toBe('a 0');
  });

  it('puts the same words in the typed order first', () => {
    const corpus = corpusOf({
      a: { claims: ['The guard of the coast saw a boat.'] },
      b: { claims: ['The coast guard saw a boat.'] },
    });
    expect(found('coast guard ', corpus)[0]).toBe('b 0');
  });

  it('puts a claim that says it in kindred words before one that leaves it out', () => {
    const corpus = corpusOf({
      a: { claims: ['Villagers met the mayor on Friday.'] },
      b: { claims: ['Villagers met the doctor on Friday.'] },
    });
    expect(found('villagers physician ', corpus)[0]).toBe('b 0');
  });

  it('counts a telling word more than an everyday one that is as rare here', () => {
    const corpus = corpusOf({
      a: { claims: ['Few people came.'] },
      b: { claims: ['An eel swam up the river.'] },
    });
    expect(found('people eel ', corpus)[0]).toBe('b 0');
  });

  it('finds a misspelt name by the other words and puts it first', () => {
    const corpus = corpusOf({
      a: { claims: ['Minister Okonkwo resigned.'] },
      b: { claims: ['Minister Michailova resigned.'] },
    });
    expect(found('minister mikhailova resigned', corpus)[0]).toBe('b 0');
  });

  it('shows several articles before more of one', () => {
    const corpus = corpusOf({
      a: { claims: ['The dam broke at night.', 'The dam broke at dawn.', 'The dam broke at noon.'] },
      b: { claims: ['They knew that the old dam broke once before.'] },
    });
    expect(found('dam broke ', corpus).slice(0, 2)).toContain('b 0');
  });

  it('gives the same order whenever it is asked', () => {
    expect(found('alarm')).toEqual(found('alarm'));
  });

  it.each(['', ' ', '"', '-', 'topic:', 'is:nothing', '🙂', '"unclosed alarm', '(alarm OR', '\\', '#', '\u0000'])(
    'answers %j without harm',
    (query) => {
      expect(Array.isArray(found(query))).toBe(true);
    },
  );

  it('finds nothing in an empty corpus', () => {
    expect(found('alarm', corpusOf({}))).toEqual([]);
  });
});
