import { describe, expect, it } from 'vitest';
import { preparePair } from '../../../src/engine/match/fixtures';
import { valueReader } from '../../training/value-reader';

const states = valueReader();

function isStated(sentence: string, label: string): boolean {
  return preparePair(sentence, sentence)[0].slots.some((slot) => states(slot, label));
}

describe('finding the value that a label gives', () => {
  it.each([
    ['Some 1,900 people left.', '1900'],
    ['The hull let out 1.3 million litres.', '1.3m'],
    ['It began at 4.20 p.m.', '4.20pm'],
    ['It reopens on 9 December.', '9 Dec'],
    ['They voted 9 to 5.', '9-5'],
    ['A seventh man was freed.', '7'],
  ])('%s states %s', (sentence, label) => {
    expect(isStated(sentence, label)).toBe(true);
  });

  it.each([
    ['Some 1,900 people left.', '1240'],
    ['It began at 4.20 p.m.', '2.40pm'],
    ['Some 12 people left.', 'yes'],
  ])('%s does not state %s', (sentence, label) => {
    expect(isStated(sentence, label)).toBe(false);
  });
});
