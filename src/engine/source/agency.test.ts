import { describe, expect, it } from 'vitest';
import type { Article } from '../model';
import { borrowing, isSameAgency, sharedAgency } from './agency';

const article = (text: string, about: Partial<Article>): Article => ({
  uri: 'a',
  text,
  sentences: [{ start: 0, end: text.length, kind: 'furniture' }],
  title: 'a',
  ...about,
});

describe('isSameAgency', () => {
  it.each([
    ['NRA', 'nra'],
    ['NRA', 'North Rail Agency'],
    ['The North Rail Agency', 'NRA'],
    ['Meridian', 'Meridian Wire'],
    ['HasPress', 'Has Press'],
  ])('takes %s and %s for one', (a, b) => expect(isSameAgency(a, b)).toBe(true));

  it.each([
    ['NRA', 'NRB'],
    ['North Rail Agency', 'South Rail Agency'],
    ['', 'NRA'],
  ])('keeps %s and %s apart', (a, b) => expect(isSameAgency(a, b)).toBe(false));
});

describe('sharedAgency', () => {
  it('is what both credit, or what one credits and the other is', () => {
    expect(sharedAgency(article('', { credit: 'NRA' }), article('', { credit: 'NRA' }))).toBe('NRA');
    expect(sharedAgency(article('', { credit: 'NRA' }), article('', { outlet: 'North Rail Agency' }))).toBe('NRA');
  });

  it('is not the outlet that both are of', () => {
    expect(sharedAgency(article('', { outlet: 'Ulm Post' }), article('', { outlet: 'Ulm Post' }))).toBeUndefined();
  });
});

describe('borrowing', () => {
  it('is strongest where the text says what it is based on', () => {
    const based = borrowing(article('With inputs from NRA', { credit: 'NRA' }), 'NRA');
    const published = borrowing(article('(NRA)', { credit: 'NRA', outlet: 'Ulm Post' }), 'NRA');
    const own = borrowing(article('(NRA)', { credit: 'NRA', outlet: 'North Rail Agency' }), 'NRA');
    expect([based, published, own]).toEqual([2, 1, 0]);
  });
});
