import { describe, expect, it } from 'vitest';
import { read } from './fixtures';
import { claimTerms } from './terms';

const keys = (text: string) => read('a', text).claims.flatMap((claim) => claimTerms(claim).filter((term) => term.content).map((term) => term.key));

describe('the terms of a claim', () => {
  it('have one key for a number in words and in digits', () => {
    expect(keys('Seventeen homes burned down.')).toContain('#17');
    expect(keys('The fire took 17 homes.')).toContain('#17');
  });

  it('have one key for a time of day however it is written', () => {
    expect(keys('The alarm rang at 2:40 p.m. in the hall.')).toContain('@14:40');
    expect(keys('At 14:40 the alarm rang in the hall.')).toContain('@14:40');
  });

  it('cover the whole value and keep offsets into the article', () => {
    const text = 'Later. The bridge cost 3.5 million euros.';
    const claim = read('a', text).claims.at(-1);
    const figure = claim && claimTerms(claim).find((term) => term.key === '#3500000');
    expect(figure && text.slice(figure.start, figure.end)).toBe('3.5 million euros');
  });
});
