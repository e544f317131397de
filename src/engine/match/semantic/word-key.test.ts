import { describe, expect, it } from 'vitest';
import { keyOf } from './word-key';

describe('wordKey', () => {
  it.each([
    ['fell', 'falling'],
    ['died', 'dying'],
    ['paid', 'pays'],
    ['women', "woman's"],
    ['withdrew', 'withdrawn'],
    ['crises', 'crisis'],
  ])('brings %s and %s to one key', (a, b) => {
    expect(keyOf(a)).toBe(keyOf(b));
  });

  it('keeps words apart that only look alike', () => {
    expect(keyOf('found')).not.toBe(keyOf('founded'));
    expect(keyOf('died')).not.toBe(keyOf('dyed'));
  });
});
