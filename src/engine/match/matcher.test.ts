import { describe, expect, it } from 'vitest';
import { matching } from './fixtures';

const wire =
  'A gantry crane collapsed at the Brandreth terminal on Tuesday, killing three dock workers. The harbour master closed the port to all shipping. Divers searched the basin for the missing operator through the night.';
const paper =
  'Three dock workers died on Tuesday when a gantry crane collapsed at the Brandreth terminal. All shipping was stopped after the harbour master closed the port. A bakery across the road handed out free rolls.';
const rival =
  'A gantry crane collapsed at the Brandreth terminal on Tuesday, killing five dock workers. The mayor of the town opened a flower show in the park.';
const copies = { 'file:///a.txt': wire, 'file:///b.txt': paper, 'file:///c.txt': rival };

describe('the matcher', () => {
  it('links claims that say the same, of different articles only', () => {
    const links = matching(copies).matcher.links();
    expect(links).toContainEqual(
      expect.objectContaining({ a: { uri: 'file:///a.txt', sentence: 1 }, b: { uri: 'file:///b.txt', sentence: 1 }, relation: 'same' }),
    );
    expect(links.every((link) => link.a.uri < link.b.uri)).toBe(true);
  });

  it('links each pair at most once and nothing to what has no match', () => {
    const links = matching(copies).matcher.links();
    const keys = links.map(({ a, b }) => `${a.uri} ${a.sentence} ${b.uri} ${b.sentence}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(links.some(({ b }) => b.uri === 'file:///c.txt' && b.sentence === 1)).toBe(false);
  });

  it('names what differs and gives a probability', () => {
    const link = matching(copies).matcher.links().find(({ a, b }) => a.uri === 'file:///a.txt' && a.sentence === 0 && b.uri === 'file:///c.txt');
    const [difference] = link?.differences ?? [];
    expect(difference && [wire.slice(difference.a.start, difference.a.end), rival.slice(difference.b.start, difference.b.end)].join('/')).toMatch(/three.*\/five/);
    expect(link?.score).toBeGreaterThan(0);
    expect(link?.score).toBeLessThan(1);
  });

  it('gives the same after edits as from scratch', () => {
    const edited = matching({ 'file:///b.txt': 'Nothing much happened today in the valley.', 'file:///c.txt': rival, 'file:///d.txt': paper });
    edited.matcher.links();
    edited.set('file:///b.txt', paper);
    edited.delete('file:///d.txt');
    edited.matcher.links();
    edited.set('file:///a.txt', wire);
    expect(edited.matcher.links()).toEqual(matching(copies).matcher.links());
  });

  it('forgets the links of an article that is deleted', () => {
    const corpus = matching(copies);
    corpus.matcher.links();
    corpus.delete('file:///b.txt');
    expect(corpus.matcher.links().some(({ a, b }) => [a.uri, b.uri].includes('file:///b.txt'))).toBe(false);
  });

  it('has no links in an empty corpus, nor for one article', () => {
    expect(matching({}).matcher.links()).toEqual([]);
    expect(matching({ 'file:///a.txt': wire }).matcher.links()).toEqual([]);
  });
});
