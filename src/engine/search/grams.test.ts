import { describe, expect, it } from 'vitest';
import { gramLikeness } from './grams';

const asked = (text: string) => [{ text, share: 1 }];
const nearest = (query: string, texts: readonly string[]) => {
  const likeness = gramLikeness(asked(query), texts);
  return texts[likeness.indexOf(Math.max(...likeness))];
};

describe('gramLikeness', () => {
  it('is 1 for the same text, whatever its case, accents and marks, and 0 where nothing is shared', () => {
    const [same, other] = gramLikeness(asked('Élan, at the quay!'), ['elan at the QUAY', 'Fuel.']);
    expect(same).toBeCloseTo(1);
    expect(other).toBe(0);
  });

  it.each([
    ['Londoners cheered', ['Crowds in London waved.', 'Crowds in Lisbon waved.']],
    ['bedbugs in the hotel', ['A hotel had bed bugs.', 'A hotel had bad taps.']],
    ['Mikhailova resigns', ['Minister Michailova has left.', 'Minister Okonkwo has left.']],
  ])('sees that %j is nearer to the first of two', (query, texts) => {
    expect(nearest(query, texts)).toBe(texts[0]);
  });

  it('has what fewer of the texts hold tell more', () => {
    expect(nearest('ferry strike', ['The ferry, the ferry.', 'The ferry again.', 'The strike again.', 'A ferry sails.'])).toBe('The strike again.');
  });

  it('has a part of the query that is given a smaller share tell less', () => {
    const texts = ['The ferry.', 'The strike.'];
    const [ferry = 0, strike = 0] = gramLikeness([...asked('ferry'), { text: 'strike', share: 0.5 }], texts);
    expect(strike).toBeGreaterThan(0);
    expect(strike).toBeLessThan(0.7 * ferry);
  });

  it('bears empty queries and texts', () => {
    expect(gramLikeness(asked(''), ['', 'Fuel'])).toEqual([0, 0]);
    expect(gramLikeness(asked('fuel'), [])).toEqual([]);
  });
});
