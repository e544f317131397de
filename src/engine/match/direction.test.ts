import { describe, expect, it } from 'vitest';
import { preparePair } from './fixtures';

const directions = (text: string): string[] => preparePair(text, text)[0].slots.filter(({ kind }) => kind !== 'name').map(({ value, direction }) => `${value} ${direction}`);

describe('the direction of a value', () => {
  it('is that of the nearest word of rising or falling', () => {
    expect(directions('Norvik shares fell 4.2 per cent.')).toEqual(['4.2 -1']);
    expect(directions('Norvik shares closed 4.2% higher.')).toEqual(['4.2 1']);
    expect(directions('The change was -11 percent.')).toEqual(['11 -1']);
    expect(directions('Trade shrank by 11 per cent, and prices were up 3 per cent.')).toEqual(['11 -1', '3 1']);
  });

  it('is open where none stands near', () => {
    expect(directions('The crane weighed 1,240 tonnes.')).toEqual(['1240 0']);
  });
});
