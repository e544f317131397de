import { describe, expect, it } from 'vitest';
import { segment, splitTag } from './tags';

describe('splitTag', () => {
  it.each([
    ['AustralianFires', 'Australian Fires'],
    ['harbour_fire', 'harbour fire'],
    ['BBCNews', 'BBC News'],
    ['Vote2026', 'Vote 2026'],
    ['fire', 'fire'],
    ['', ''],
  ])('reads %s as %s', (tag, words) => expect(splitTag(tag)).toBe(words));
});

describe('segment', () => {
  const shares: Readonly<Record<string, number>> = { australian: 0.01, fires: 0.01, aus: 0.0001, tral: 0.0001, fire: 0.02, the: 0.3 };
  const cut = (run: string) => segment(run, (word) => shares[word] ?? 0);

  it('finds the likeliest words that were run together', () => {
    expect(cut('australianfires')).toEqual(['australian', 'fires']);
  });

  it('leaves what it does not know in one piece', () => {
    expect(cut('zzyzx')).toEqual(['zzyzx']);
  });

  it('cuts known words off unknown ones', () => {
    expect(cut('qqqqfires')).toEqual(['qqqq', 'fires']);
  });

  it('is quick on long runs', () => {
    const start = performance.now();
    expect(cut('fire'.repeat(2000)).length).toBe(2000);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
