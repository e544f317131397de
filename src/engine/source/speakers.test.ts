import { describe, expect, it } from 'vitest';
import { isNamed, isSameSpeaker } from './speakers';

describe('isSameSpeaker', () => {
  it.each([
    ['Anneke Voss', 'Voss'],
    ['Anneke Voss', 'Fire Chief Voss'],
    ['Anneke Voss', 'A. Voss'],
    ['Dr. Ruth Abelsen', 'Ruth Abelsen'],
    ['José Ferrán', 'Jose Ferran'],
    ['Environment Agency', 'the Veldmark Environment Agency'],
  ])('takes %s and %s for one', (a, b) => {
    expect(isSameSpeaker(a, b)).toBe(true);
    expect(isSameSpeaker(b, a)).toBe(true);
  });

  it.each([
    ['Anneke Voss', 'Piet Voss'],
    ['Anneke Voss', 'Anneke Sorlund'],
    ['Justice Ministry', 'Health Ministry'],
    ['', ''],
  ])('keeps %s and %s apart', (a, b) => {
    expect(isSameSpeaker(a, b)).toBe(false);
  });
});

describe('isNamed', () => {
  it('tells names from descriptions', () => {
    expect(isNamed('Anneke Voss')).toBe(true);
    expect(isNamed('a witness')).toBe(false);
    expect(isNamed(undefined)).toBe(false);
  });
});
