import { describe, expect, it } from 'vitest';
import { few, keptWeight } from './everyday';
import { Lexicon } from './match/lexicon';

describe('keptWeight', () => {
  const kept = keptWeight({ stories: 100, counts: { ask: 100, ferri: 10, crane: few } });

  it('leaves half to what all stories have, all to what few or none have, more the fewer have it', () => {
    expect(kept('ask')).toBe(0.5);
    expect(kept('ferri')).toBeGreaterThan(0.5);
    expect(kept('ferri')).toBeLessThan(1);
    expect(kept('crane')).toBe(1);
    expect(kept('vostrani')).toBe(1);
  });

  it('leaves all where the stories are too few to tell', () => {
    expect(keptWeight({ stories: 3, counts: { ask: 3 } })('ask')).toBe(1);
    expect(keptWeight({ stories: 0, counts: {} })('ask')).toBe(1);
  });

  it('makes an everyday word weigh less than one as rare in the folder', () => {
    const lexicon = new Lexicon(kept);
    const [ask, crane] = [lexicon.id('ask'), lexicon.id('crane')];
    lexicon.countOnly([{ claims: 40, ids: [ask, crane] }]);
    expect(lexicon.weight(ask)).toBe(0.5 * lexicon.weight(crane));
  });
});
