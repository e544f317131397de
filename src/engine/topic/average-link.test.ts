import { describe, expect, it } from 'vitest';
import { averageLink } from './average-link';

const edge = (a: number, b: number, weight = 1) => ({ a, b, weight });

describe('averageLink', () => {
  it('joins what is tied and leaves the rest alone', () => {
    expect(averageLink({ size: 4, edges: [edge(0, 2)] }, 0.5)).toEqual([[0, 2], [1], [3]]);
  });

  it('does not chain groups together over one tie', () => {
    const triangles = [edge(0, 1), edge(1, 2), edge(0, 2), edge(3, 4), edge(4, 5), edge(3, 5)];
    expect(averageLink({ size: 6, edges: [...triangles, edge(2, 3)] }, 0.5)).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
  });

  it('joins groups whose mean tie is enough, missing ties counted as 0', () => {
    const edges = [edge(0, 1), edge(2, 3), edge(0, 2, 0.8), edge(1, 3, 0.8)];
    expect(averageLink({ size: 4, edges }, 0.39)).toEqual([[0, 1, 2, 3]]);
    expect(averageLink({ size: 4, edges }, 0.41)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('adds up ties of the same two and takes no notice of ties to oneself', () => {
    expect(averageLink({ size: 2, edges: [edge(0, 1, 0.3), edge(1, 0, 0.3), edge(1, 1, 9)] }, 0.5)).toEqual([[0, 1]]);
  });

  it('ends where all ties are equal', () => {
    const edges = Array.from({ length: 40 }, (_, i) => edge(i, (i + 1) % 40));
    expect(averageLink({ size: 40, edges }, 0.9).flat().sort((x, y) => x - y)).toHaveLength(40);
  });
});
