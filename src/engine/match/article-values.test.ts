import { describe, expect, it } from 'vitest';
import { ArticleValues, othersThan } from './article-values';
import { prepareTwo } from './fixtures';

const [{ claims: [claim] }, { claims: article }] = prepareTwo(
  'The talks lasted 40 minutes.',
  'The talks lasted 55 minutes. It rained for 20 minutes. After 40 minutes the tea was cold. Some 90 people came.',
);
const slot = claim?.slots[0];
if (!slot) throw new Error('the claim states no value');

describe('what an article says of a value', () => {
  it('counts how often it states it, and tells how far the words around agree', () => {
    const { count, frame } = new ArticleValues(article).stated(slot);
    expect(count).toBe(1);
    expect(frame).toBeLessThan(0.2);
  });

  it('finds the values of the same unit that it states instead', () => {
    expect([...new ArticleValues(article).stated(slot).others]).toEqual(['55', '20']);
  });

  it('leaves out the one that the value is set against', () => {
    const against = article[0]?.slots[0];
    expect(against && othersThan(against, new ArticleValues(article).stated(slot))).toBe(1);
  });
});
