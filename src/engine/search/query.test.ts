import { describe, expect, it } from 'vitest';
import { parseQuery } from './query';

const stemsOf = (text: string) => parseQuery(text).terms.map((term) => term.stem);
const weightOf = (text: string, stem: string) => parseQuery(text).terms.find((term) => term.stem === stem)?.weight;

describe('parseQuery', () => {
  it('looks for the stems of content words, each time that they are said', () => {
    expect(stemsOf('the cranes and the crane that fell ')).toEqual(['crane', 'crane', 'fell']);
  });

  it('keeps grammar words where nothing else was typed', () => {
    expect(stemsOf('the ')).toEqual(['the']);
  });

  it('takes the last word for the beginning of one until a space follows it', () => {
    expect(parseQuery('wind ala').prefix).toBe('ala');
    expect(parseQuery('wind alarm ').prefix).toBeUndefined();
  });

  it('wants exact words in quotation marks, straight or typographic', () => {
    expect(parseQuery('"wind alarm" “pay in full”').conditions).toEqual([
      { kind: 'words', words: ['wind', 'alarm'], negated: false },
      { kind: 'words', words: ['pay', 'in', 'full'], negated: false },
    ]);
  });

  it('looks for the words of an exact phrase too, so that they rank', () => {
    expect(stemsOf('"wind alarm"')).toEqual(['wind', 'alarm']);
  });

  it('reads filters, quoted and negated', () => {
    expect(parseQuery('topic:"Fuel oil" -source:Courier speaker:voss is:disputed -is:partly').conditions).toEqual([
      { kind: 'topic', text: 'fuel oil', negated: false },
      { kind: 'source', text: 'courier', negated: true },
      { kind: 'speaker', text: 'voss', negated: false },
      { kind: 'is', standing: 'disputed', negated: false },
      { kind: 'is', standing: 'partly', negated: true },
    ]);
  });

  it('leaves out claims with a negated word', () => {
    const query = parseQuery('crane -alarm');
    expect(query.conditions).toEqual([{ kind: 'words', words: ['alarm'], negated: true }]);
    expect(query.terms.map((term) => term.stem)).toEqual(['crane']);
  });

  it('looks for the words of a filter that there is not', () => {
    expect(parseQuery('is:blue colour:red').conditions).toEqual([]);
    expect(stemsOf('is:blue colour:red ')).toEqual(['blue', 'colour', 'red']);
  });

  it('takes no part of a pasted text for a command', () => {
    const pasted = 'Nobody here has "ever seen" such a storm -really- and the mayor of the town said so on the radio today';
    expect(parseQuery(pasted).conditions).toEqual([]);
  });

  it('takes no part of a short post that is signed for a command', () => {
    const query = parseQuery('“MAYOR SLEEPS THROUGH STORM” — Anneke Voss (@AnnekeVoss) March 3, 2026');
    expect(query.conditions).toEqual([]);
    expect(query.terms.map((term) => term.stem)).toContain('mayor');
  });

  it('splits tags and handles into words', () => {
    expect(stemsOf('#HarbourFire2026 ')).toEqual(['harbour', 'fire', '2026']);
    expect(stemsOf('@HarbourWatch ')).toEqual(['harbour', 'watch']);
  });

  it('leaves out addresses, those grown together with a word too', () => {
    expect(stemsOf('oil spillhttps://short.example/abc more')).toEqual(['oil', 'spill']);
  });

  it('keeps what is said, without commands and addresses', () => {
    expect(parseQuery('"wind alarm" crane -oil topic:harbour https://short.example/a').spoken.trim()).toBe('wind alarm crane');
  });

  it('sets the signature of a quoted post apart from what it says', () => {
    const { spoken, signature } = parseQuery('The crane fell into the sea — Anneke Voss (@AnnekeVoss) March 3, 2026');
    expect(spoken).toBe('The crane fell into the sea');
    expect(signature).toContain('@AnnekeVoss');
    expect(parseQuery('The crane fell — into the sea').signature).toBe('');
  });

  it('has the author and date of a quoted post tell less than its words', () => {
    const post = 'The crane fell into the sea — Anneke Voss (@AnnekeVoss) March 3, 2026';
    expect(weightOf(post, 'crane')).toBe(1);
    expect(weightOf(post, 'voss')).toBeLessThan(1);
    expect(weightOf(post, '2026')).toBeLessThan(weightOf(post, 'voss') ?? 0);
  });

  it.each(['', '   ', '"', '-', '""', '-"', 'topic:', 'is:', '-is:"', '#', '@', '🔥', '"un closed', ')(*&^%', 'source:http://x'])(
    'reads %j without harm',
    (text) => {
      expect(() => parseQuery(text)).not.toThrow();
    },
  );

  it('reads a very long query quickly', () => {
    expect(parseQuery('"'.repeat(20_000) + 'a-'.repeat(20_000) + ' — (@'.repeat(5_000)).terms.length).toBeGreaterThan(0);
  });
});
