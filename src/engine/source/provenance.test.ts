import { describe, expect, it } from 'vitest';
import type { Article, SentenceKind } from '../model';
import { creditBetween, isSameAgency, readProvenance } from './provenance';

const provenance = (text: string, about: Partial<Article>, kind: SentenceKind = 'furniture') =>
  readProvenance({ uri: 'a', text, sentences: [{ start: 0, end: text.length, kind }], title: 'a', ...about });

describe('isSameAgency', () => {
  it.each([
    ['NRA', 'nra'],
    ['NRA', 'North Rail Agency'],
    ['The North Rail Agency', 'NRA'],
    ['North Rail (NR)', 'NR'],
    ['Meridian', 'Meridian Wire'],
    ['HasPress', 'Has Press'],
    ['NRA', 'North Rail Agency Service'],
  ])('takes %s and %s for one', (a, b) => expect(isSameAgency(a, b)).toBe(true));

  it.each([
    ['NRA', 'NRB'],
    ['N', 'North Rail Agency'],
    ['North Rail Agency', 'South Rail Agency'],
    ['North Rail Post', 'Post'],
    ['', 'NRA'],
  ])('keeps %s and %s apart', (a, b) => expect(isSameAgency(a, b)).toBe(false));
});

describe('creditBetween', () => {
  const agency = provenance('', { credit: 'NRA', outlet: 'North Rail Agency' });

  it('is strongest where one names the other in a line of furniture', () => {
    expect(creditBetween(provenance('Via North Rail Agency and staff', { outlet: 'Ulm Post' }), agency)).toEqual({ a: 3, b: 0 });
    expect(creditBetween(agency, provenance('NRA / Ulm Post', { outlet: 'Ulm Post' }))).toEqual({ a: 0, b: 3 });
  });

  it('reads a sentence in which the text tells of itself', () => {
    const made = provenance('This article was written with material from North Rail Agency.', { outlet: 'Ulm Post' }, 'claim');
    expect(creditBetween(made, agency)).toEqual({ a: 3, b: 0 });
  });

  it('does not take the credit of a picture for the text’s', () => {
    expect(creditBetween(provenance('Photo: North Rail Agency', { outlet: 'Ulm Post' }), agency)).toBeUndefined();
  });

  it('tells the one that says what it is based on from the one that is signed, where both credit a third', () => {
    const based = provenance('Based on NRA report', { credit: 'NRA', outlet: 'Ulm Post' });
    const signed = provenance('- NRA', { credit: 'NRA', outlet: 'Tarn Times' });
    expect(creditBetween(signed, based)).toEqual({ a: 1, b: 2 });
  });

  it('is none between articles of one outlet, or of none in common', () => {
    const post = provenance('Ulm Post', { outlet: 'Ulm Post' });
    expect(creditBetween(post, post)).toBeUndefined();
    expect(creditBetween(post, agency)).toBeUndefined();
  });
});
