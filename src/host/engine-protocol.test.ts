import { expect, test, vi } from 'vitest';
import { Corpus } from '../engine/corpus';
import type { ArticleReport } from '../engine/report/article-report';
import { answer, questionSchema } from './engine-protocol';

const text = 'A dock crane collapsed onto the barge Linnet at Berth 6 on Tuesday.';

test('takes articles and answers for them', () => {
  const corpus = new Corpus();
  expect(answer(corpus, { kind: 'set', articles: [{ uri: 'a', text }] })).toEqual([]);
  expect((answer(corpus, { kind: 'report', uri: 'a' }) as ArticleReport).claims.map((claim) => claim.text)).toEqual([text]);
  answer(corpus, { kind: 'delete', uris: ['a'] });
  expect(answer(corpus, { kind: 'report', uri: 'a' })).toBeUndefined();
});

test('names an article that cannot be analysed, and takes the others', () => {
  const corpus = new Corpus();
  const set = corpus.set.bind(corpus);
  vi.spyOn(corpus, 'set').mockImplementation((uri, words) => {
    if (uri === 'bad') throw new Error('broken');
    set(uri, words);
  });
  const failed = answer(corpus, { kind: 'set', articles: ['a', 'bad', 'c'].map((uri) => ({ uri, text })) });
  expect(failed).toEqual(['bad']);
  expect(corpus.articles().map(({ uri }) => uri)).toEqual(['a', 'c']);
});

test('answers can be sent to another thread', () => {
  const corpus = new Corpus();
  answer(corpus, { kind: 'set', articles: [{ uri: 'a', text }, { uri: 'b', text }] });
  for (const request of [{ kind: 'report', uri: 'a' }, { kind: 'overview' }, { kind: 'search', query: 'crane', limit: 5 }] as const) {
    const made = answer(corpus, request);
    expect(structuredClone(made)).toEqual(made);
  }
});

test.each([{}, { id: 1 }, { id: 1, request: { kind: 'eval', code: '1' } }, { id: 1, request: { kind: 'set', articles: [{ uri: 1 }] } }])('refuses %j', (message) => {
  expect(questionSchema.safeParse(message).success).toBe(false);
});
