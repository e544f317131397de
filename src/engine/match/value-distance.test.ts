import { describe, expect, it } from 'vitest';
import { preparePair } from './fixtures';
import type { Slot } from './slots';
import { compareLoosely, distance, slip } from './value-distance';

function values(a: string, b: string): readonly [Slot, Slot] {
  const [x, y] = preparePair(a, b);
  const [p, q] = [x.slots[0], y.slots[0]];
  if (!p || !q) throw new Error('a sentence states no value');
  return [p, q];
}

describe('how far two values are apart', () => {
  it('compares what is counted, whatever it is called', () => {
    expect(compareLoosely(...values('Some 412 posts will go.', 'The plan costs 500 welders their work.'))).toBe('different');
  });

  it('compares neither years with degrees nor money with shares', () => {
    expect(compareLoosely(...values('It cost 30 euros.', 'It grew by 30 per cent.'))).toBe('other');
  });

  it('tells the distance of times in hours, of days in weeks', () => {
    expect(distance(...values('It left at 09:30.', 'It left at 11:00.'))).toBe(1.5);
    expect(distance(...values('It opens on 3 May.', 'It opens on 10 May.'))).toBe(1);
  });

  it('knows digits in another order for a slip', () => {
    expect(slip(...values('It rose 8.94 metres.', 'It rose 9.84 metres.'))).toBe(1);
    expect(slip(...values('It left at 14:20.', 'It left at 14:25.'))).toBe(0.5);
    expect(slip(...values('It rose 12 metres.', 'It rose 57 metres.'))).toBe(0);
  });
});
