import { describe, expect, it } from 'vitest';
import { isKnown, isSameSpeaker } from './speakers';

describe('isSameSpeaker', () => {
  it.each([
    ['Anneke Voss', 'Voss'],
    ['Anneke Voss', 'Fire Chief Voss'],
    ['Anneke Voss', 'A. Voss'],
    ['Dr. Ruth Abelsen', 'Ruth Abelsen'],
    ['José Ferrán', 'Jose Ferran'],
    ['Environment Agency', 'the Veldmark Environment Agency'],
    ['Ministry of Health', 'Health Ministry'],
    ['ministry', 'Health Ministry'],
    ['Veldmark', 'Veldmark Shipping'],
    ['State Bank', 'State Bank of Tarn'],
    ['Civil Harbour Authority', 'CHA'],
    ['police', 'police'],
  ])('takes %s and %s for one', (a, b) => {
    expect(isSameSpeaker(a, b)).toBe(true);
    expect(isSameSpeaker(b, a)).toBe(true);
  });

  it.each([
    ['Anneke Voss', 'Piet Voss'],
    ['Anneke Voss', 'Anneke Sorlund'],
    ['Justice Ministry', 'Health Ministry'],
    ['Ministry of Justice', 'Ministry of Health'],
    ['Tarn', 'State Bank of Tarn'],
    ['Civil Harbour Authority', 'CAH'],
    ['', ''],
  ])('keeps %s and %s apart', (a, b) => {
    expect(isSameSpeaker(a, b)).toBe(false);
  });
});

describe('isKnown', () => {
  it.each(['Anneke Voss', 'a Veldmark official', 'police', 'harbour office'])('tells %s from others', (speaker) => {
    expect(isKnown(speaker)).toBe(true);
  });

  it.each(['a witness', 'officials', 'two unions', 'her office', 'its bank', undefined])('cannot tell %s from others', (speaker) => {
    expect(isKnown(speaker)).toBe(false);
  });
});
