import { describe, expect, it } from 'vitest';
import { cosine } from './bag';
import { bagWith } from './fixtures';
import { Grid } from './grid';
import { addProducts, postingsOf, sharedAlike } from './postings';

const rows = [bagWith([1, 4, 7], [2, 1, 3]), bagWith([4], [5]), bagWith([], [])];
const columns = [bagWith([4, 7, 9], [1, 1, 6]), bagWith([2], [1])];

describe('postings', () => {
  it('give the cosines of all pairs at once', () => {
    const grid = new Grid(rows.length, columns.length);
    addProducts(grid, postingsOf(rows), postingsOf(columns));
    rows.forEach((row, i) => columns.forEach((column, j) => expect(grid.at(i, j)).toBeCloseTo(cosine(row, column), 5)));
  });

  it('tell more of what few have', () => {
    const grid = new Grid(rows.length, columns.length);
    addProducts(grid, sharedAlike(postingsOf(rows)), sharedAlike(postingsOf(columns)));
    expect(grid.at(0, 0)).toBeCloseTo(Math.SQRT1_2 + 1, 5);
    expect(grid.at(1, 0)).toBeCloseTo(Math.SQRT1_2, 5);
    expect(grid.at(1, 1)).toBe(0);
  });
});
