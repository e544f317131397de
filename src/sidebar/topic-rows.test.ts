import { expect, test } from 'vitest';
import type { Overview, Voice } from '../engine/report/overview';
import { topicRows } from './topic-rows';

const at = { start: { line: 3, character: 1 }, end: { line: 3, character: 9 } };
const voice = (over: Partial<Voice>): Voice => ({ ref: { uri: 'a', sentence: 4 }, source: 'Title', text: 'Said\nhere.', at, relation: 'same', ...over });
const view = (voices: readonly Voice[]): Overview => ({
  articles: [],
  claims: 1,
  topics: [{
    id: 't', label: 'Wind alarm', claims: 2, articles: 2, topics: [],
    statements: [{ id: 't s', text: 'The alarm\nsounded.', standing: { kind: 'corroborated', agreeing: 1, partial: 0, disputing: 0, articles: 1 }, voices }],
  }],
});

test('shows topic, then claim, then who says it', () => {
  const [topic] = topicRows(view([voice({ source: 'Quay' })]));
  const [statement] = topic?.children ?? [];
  expect([topic?.label, topic?.description]).toEqual(['Wind alarm', '2 claims in 2 articles']);
  expect([statement?.label, statement?.description, statement?.icon]).toEqual(['The alarm sounded.', 'corroborated', 'corroborated']);
  expect(statement?.children.map(({ label, description }) => [label, description])).toEqual([['Quay', 'Said here.']]);
});

test('opens the sentence that a row is about', () => {
  const [topic] = topicRows(view([voice({})]));
  expect(topic?.children[0]?.target).toEqual({ uri: 'a', at });
  expect(topic?.children[0]?.children[0]?.target).toEqual({ uri: 'a', at });
});

test('gives every row an id of its own', () => {
  const [topic] = topicRows(view([voice({}), voice({ ref: { uri: 'b', sentence: 4 } })]));
  const ids = [topic, ...(topic?.children ?? []), ...(topic?.children[0]?.children ?? [])].map((row) => row?.id);
  expect(new Set(ids).size).toBe(4);
});
