import { describe, expect, it } from 'vitest';
import { preparePair } from './fixtures';

function slots(sentence: string): string[] {
  return preparePair(sentence, sentence)[0].slots.map(({ kind, value }) => `${kind} ${value}`);
}

describe('reading what was counted on two sides', () => {
  it.each([
    ['Councillors voted 9 to 5 against it.', 'tally 9-5'],
    ['The bill passed by 61 votes to 58.', 'tally 61-58'],
    ['It was a 4–1 ruling.', 'tally 4-1'],
    ['There were 33 in favour, 27 against.', 'tally 33-27'],
    ['Seven to three, they turned it down.', 'tally 7-3'],
  ])('takes the two for one value: %s', (sentence, expected) => {
    expect(slots(sentence)).toEqual([expected]);
  });

  it.each(['The ferry carries 10 to 15 lorries.', 'The levy went from 12 to 9.', 'It took 9 days, 5 of them wet.'])(
    'leaves a range, a change and a part alone: %s',
    (sentence) => {
      expect(slots(sentence).join()).not.toContain('tally');
    },
  );
});
