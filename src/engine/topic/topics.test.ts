import { describe, expect, it } from 'vitest';
import { aClaim } from '../../../test/unit/a-claim';
import { claimKey } from '../claim-key';
import type { Article, Claim, Link, Topic } from '../model';
import { groupTopics } from './topics';

const claim = (uri: string, sentence: number, text: string): Claim => aClaim({ uri, sentence, start: sentence * 1000, text });

/** Each article tells of the wind alarm first and of the birds last; the rest is its own. */
const samples: Readonly<Record<string, readonly string[]>> = {
  a: [
    'The wind alarm did not sound before the crane fell.',
    'A choir will sing at the funeral on Sunday.',
    'Ferries leave twice as often in summer.',
    'Her brother keeps bees behind the old customs house.',
    'Nine cooks share one kitchen there.',
    'Tickets for the regatta cost eleven crowns.',
    'Oil from the barge reached the bird reserve.',
  ],
  b: [
    'Dockers say that no wind alarm was heard that day.',
    'The mayor opened a school in Upper Lane.',
    'Rain is forecast for the rest of March.',
    'Its clock has stood still since the flood.',
    'Nobody reads timetables on paper any longer.',
    'The chess club has moved to a cellar.',
    'Birds were found with oil on their wings at the bird reserve.',
  ],
  c: [
    'Investigators doubt that the wind alarm worked at all.',
    'Two insurers quarrel over who has to pay.',
    'Fruit may run short in the shops.',
    'The baker on the quay sold out by seven.',
    'Painters began with the west door.',
    'An old film about whales is shown again.',
    'The bird reserve has been closed because of oil.',
  ],
};
const last = 6;

const claimsOf = (uris: readonly string[]) => uris.flatMap((uri) => (samples[uri] ?? []).map((text, i) => claim(uri, i, text)));
const article = (uri: string): Article => ({ uri, text: '', sentences: [], title: uri });

/** Links the first and the last claims of the articles. */
function linksOf(uris: readonly string[]): Link[] {
  return uris.flatMap((a, i) =>
    uris.slice(i + 1).flatMap((b) =>
      [0, last].map((sentence): Link => ({
        a: { uri: a, sentence },
        b: { uri: b, sentence },
        relation: 'same',
        score: 0.9,
        judge: 'features',
        evidence: [],
        differences: [],
      })),
    ),
  );
}

const topicsOf = (uris: readonly string[], previous?: readonly Topic[]) =>
  groupTopics({ articles: uris.map(article), claims: claimsOf(uris), links: linksOf(uris), ...(previous ? { previous } : {}) });

describe('groupTopics', () => {
  it('puts together what several articles say of one thing, and names it in their words', () => {
    const topics = topicsOf(['a', 'b', 'c']);
    expect(topics.map((topic) => topic.label).sort()).toEqual(['Bird reserve', 'Wind alarm']);
    const alarm = topics.find((topic) => topic.label === 'Wind alarm');
    expect(alarm?.claims.map(claimKey)).toEqual(expect.arrayContaining(['0 a', '0 b', '0 c']));
    expect(alarm?.claims.map(claimKey)).not.toEqual(expect.arrayContaining([`${last} a`]));
  });

  it('leaves a claim without company out', () => {
    const inTopics = topicsOf(['a', 'b', 'c']).flatMap((topic) => topic.claims.map(claimKey));
    expect(inTopics).not.toContain('3 a');
    expect(new Set(inTopics).size).toBe(inTopics.length);
  });

  it('keeps ids and labels when an article is added', () => {
    const before = topicsOf(['a', 'b']);
    const after = topicsOf(['a', 'b', 'c'], before);
    expect(after.map(({ id, label }) => ({ id, label }))).toEqual(before.map(({ id, label }) => ({ id, label })));
    for (const sentence of [0, last]) {
      const topic = after.find(({ claims }) => claims.some((ref) => claimKey(ref) === `${sentence} a`));
      expect(topic?.claims.map(claimKey)).toEqual(expect.arrayContaining(['a', 'b', 'c'].map((uri) => `${sentence} ${uri}`)));
    }
  });

  it('gives every topic an id and a label of its own', () => {
    const topics = topicsOf(['a', 'b', 'c']);
    expect(new Set(topics.map((topic) => topic.id)).size).toBe(topics.length);
    expect(new Set(topics.map((topic) => topic.label)).size).toBe(topics.length);
  });

  it('puts topics into stories where articles tell of several', () => {
    const renamed = ['x', 'y'].flatMap((uri) => [
      claim(uri, 0, 'Parliament passed the budget by a single vote.'),
      claim(uri, last, 'The tax on sugar will rise in April.'),
    ]);
    const storyLinks = linksOf(['x', 'y']);
    const topics = groupTopics({
      articles: ['a', 'b', 'c', 'x', 'y'].map(article),
      claims: [...claimsOf(['a', 'b', 'c']), ...renamed],
      links: [...linksOf(['a', 'b', 'c']), ...storyLinks],
    });
    const inner = topics.filter((topic) => topic.story !== undefined);
    const stories = topics.filter((topic) => topics.some((other) => other.story === topic.id));
    expect(stories).toHaveLength(2);
    expect(inner).toHaveLength(topics.length - 2);
    for (const topic of inner) {
      const story = stories.find(({ id }) => id === topic.story);
      const uris = new Set(story?.claims.map(({ uri }) => uri));
      expect(topic.claims.every(({ uri }) => uris.has(uri))).toBe(true);
    }
  });

  it('finds none in a single article or in none', () => {
    expect(topicsOf(['a'])).toEqual([]);
    expect(topicsOf([])).toEqual([]);
  });
});
