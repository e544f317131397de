import { describe, expect, it } from 'vitest';
import { citingTerms } from './citing-part';
import { preparePair } from './fixtures';

/** The content words that do more than say who is cited. */
function core(text: string): string {
  const [{ claim, terms }] = preparePair(text, text);
  const cites = citingTerms(claim, terms);
  return terms.flatMap(({ word, content }, i) => (content && cites[i] === 0 ? [word] : [])).join(' ');
}

describe('the part of a claim that says who is cited', () => {
  it.each([
    ['“It is a full price,” said Priya Hallow of Cardew Securities.', 'full price'],
    ['“It is a full price,” said Priya Hallow, an analyst at Cardew Securities.', 'full price'],
    ['Priya Hallow, an analyst at Cardew Securities, said the price was full.', 'price full'],
    ['The price was full, Priya Hallow told reporters.', 'price full'],
    ['The price was full.', 'price full'],
  ])('%s', (text, expected) => {
    expect(core(text)).toBe(expected);
  });

  it('leaves something of every claim', () => {
    expect(core('Priya Hallow told reporters.')).not.toBe('');
  });
});
