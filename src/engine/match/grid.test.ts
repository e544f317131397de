import { describe, expect, it } from 'vitest';
import { Grid } from './grid';
import { Rivals } from './rivals';

const grid = new Grid(2, 3);
grid.values.set([0.8, 0.2, 0.4, 0.6, 0, 0]);

describe('a grid of pairs', () => {
  it('is 0 outside', () => {
    expect([grid.at(-1, 0), grid.at(0, 3), grid.at(2, 0)]).toEqual([0, 0, 0]);
  });

  it('sums and finds the most by row and by column', () => {
    expect(grid.rowSum(0)).toBeCloseTo(1.4);
    expect(grid.columnSum(0)).toBeCloseTo(1.4);
    expect(grid.rowMost(1)).toBeCloseTo(0.6);
    expect(grid.columnMost(2)).toBeCloseTo(0.4);
  });
});

describe('rivals', () => {
  const rivals = new Rivals(grid);

  it('rank a pair among those of its row and of its column', () => {
    expect([rivals.rankInRow(0, 0), rivals.rankInRow(0, 2), rivals.rankInRow(0, 1)]).toEqual([0, 1, 2]);
    expect([rivals.rankInColumn(0, 0), rivals.rankInColumn(1, 0)]).toEqual([0, 1]);
  });

  it('say by how much a pair leads, or is behind', () => {
    expect(rivals.leadInRow(0, 0)).toBeCloseTo(0.4);
    expect(rivals.leadInRow(0, 1)).toBeCloseTo(-0.6);
  });

  it('give the share of the whole row', () => {
    expect(rivals.shareOfRow(1, 0)).toBeCloseTo(1);
    expect(rivals.shareOfColumn(0, 0)).toBeCloseTo(0.64 / (0.64 + 0.36));
  });
});
