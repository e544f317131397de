import { describe, expect, it } from 'vitest';
import { words } from '../../words';
import { similarity } from './similarity';

const word = (text: string) => {
  const [only] = words(text);
  if (only === undefined) throw new Error('no word');
  return only;
};
const alike = (a: string, b: string): number => similarity(word(a), word(b));

describe('similarity', () => {
  it('is 1 for forms of one word, regular or not, known or not', () => {
    expect(alike('announced', 'announces')).toBe(1);
    expect(alike('fell', 'fallen')).toBe(1);
    expect(alike('Zorvania', 'zorvania')).toBe(1);
  });

  it.each([
    ['killed', 'died', 'sang'],
    ['blaze', 'fire', 'river'],
    ['bought', 'purchased', 'painted'],
    ['doctor', 'physician', 'tractor'],
    ['resigned', 'quit', 'sailed'],
    ['injured', 'hurt', 'elected'],
  ])('has %s nearer to %s than to %s', (a, near, far) => {
    expect(alike(a, near)).toBeGreaterThan(0.15);
    expect(alike(a, near)).toBeGreaterThan(alike(a, far) + 0.1);
  });

  it('does not depend on the order', () => {
    expect(alike('vessel', 'ship')).toBe(alike('ship', 'vessel'));
  });

  it('is 0 for words that the table lacks', () => {
    expect(alike('Zorvania', 'country')).toBe(0);
  });
});
