import { describe, expect, it } from 'vitest';
import { words } from './words';

const found = (text: string): string[] => words(text).map(({ start, end }) => text.slice(start, end));

describe('words', () => {
  it('have inner apostrophes, points and commas, but none at their ends', () => {
    expect(found('“Don’t,” the U.S. said: 1,240...')).toEqual(['Don’t', 'the', 'U.S', 'said', '1,240']);
  });

  it('are of letters and digits of all scripts, those of two units too', () => {
    expect(found('\ud835 Ärzte 漢字 \u{1D49C}b.\u{1D49C} 😀')).toEqual(['Ärzte', '漢字', '\u{1D49C}b.\u{1D49C}']);
  });
});
