import { describe, expect, it } from 'vitest';
import { NameIndex } from './name-index';

describe('NameIndex', () => {
  it('counts the names that articles share', () => {
    const index = new NameIndex();
    index.add('a', [1, 2, 3]);
    index.add('b', [2, 3, 4]);
    index.add('c', [5]);
    expect([...index.shared('a', [1, 2, 3])]).toEqual([['b', 2]]);
  });

  it('forgets what was deleted', () => {
    const index = new NameIndex();
    index.add('a', [1]);
    index.add('b', [1]);
    index.delete('b', [1]);
    expect(index.shared('a', [1]).size).toBe(0);
  });

  it('passes over names that very many articles hold', () => {
    const index = new NameIndex();
    for (let article = 0; article < 60; article++) index.add(`a${String(article)}`, article < 2 ? [1, 2] : [1]);
    expect([...index.shared('a0', [1, 2])]).toEqual([['a1', 1]]);
  });
});
