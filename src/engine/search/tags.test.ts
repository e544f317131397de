import { describe, expect, it } from 'vitest';
import { splitTag } from './tags';

describe('splitTag', () => {
  it.each([
    ['AustralianFires', 'Australian Fires'],
    ['harbour_fire', 'harbour fire'],
    ['BBCNews', 'BBC News'],
    ['Vote2026', 'Vote 2026'],
    ['fire', 'fire'],
    ['', ''],
  ])('reads %s as %s', (tag, words) => expect(splitTag(tag)).toBe(words));
});
