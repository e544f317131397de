import { describe, expect, it } from 'vitest';
import { connectedGroups } from './groups';

describe('groups', () => {
  it('hold what is joined over any number of steps, and nothing else', () => {
    const joined: Record<string, string[]> = { a: ['c'], c: ['a', 'e'], e: ['c'], b: ['x'] };
    expect(connectedGroups(['a', 'b', 'c', 'd', 'e'], (thing) => joined[thing] ?? [])).toEqual([['a', 'c', 'e'], ['b'], ['d']]);
  });
});
