import { describe, expect, it } from 'vitest';
import { bagOf, cosine } from './bag';
import { Grid } from './grid';
import { addCosines, postingsOf } from './postings';

const rows = [bagOf([1, 4, 7], [2, 1, 3]), bagOf([4], [5]), bagOf([], [])];
const columns = [bagOf([4, 7, 9], [1, 1, 6]), bagOf([2], [1])];

describe('postings', () => {
  it('give the cosines of all pairs at once', () => {
    const grid = new Grid(rows.length, columns.length);
    addCosines(grid, postingsOf(rows), postingsOf(columns));
    rows.forEach((row, i) => columns.forEach((column, j) => expect(grid.at(i, j)).toBeCloseTo(cosine(row, column), 5)));
  });
});
