import type { Grid } from './grid';

/** The two best values of a row or column, and the sum of its squares. */
interface Line {
  readonly best: number;
  readonly second: number;
  readonly squares: number;
}

/** How a pair stands among its rivals: the other claims of the one article for the claim of the other. */
export interface Rivals {
  /** How many claims of the other article are nearer to the claim of the row, and to that of the column. */
  readonly rankInRow: (row: number, column: number) => number;
  readonly rankInColumn: (row: number, column: number) => number;
  /** The pair's value less that of the best other in its row, in its column. */
  readonly leadInRow: (row: number, column: number) => number;
  readonly leadInColumn: (row: number, column: number) => number;
  /** The pair's squared value as a share of all in its row, in its column. */
  readonly shareOfRow: (row: number, column: number) => number;
  readonly shareOfColumn: (row: number, column: number) => number;
}

export function rivalsOf(grid: Grid): Rivals {
  const { values, columns } = grid;
  const rowLines = Array.from({ length: grid.rows }, (_, row) => lineOf(values, row * columns, 1, columns));
  const columnLines = Array.from({ length: columns }, (_, column) => lineOf(values, column, columns, grid.rows));
  return {
    rankInRow: (row, column) => above(values, row * columns, 1, columns, grid.at(row, column)),
    rankInColumn: (row, column) => above(values, column, columns, grid.rows, grid.at(row, column)),
    leadInRow: (row, column) => lead(rowLines[row], grid.at(row, column)),
    leadInColumn: (row, column) => lead(columnLines[column], grid.at(row, column)),
    shareOfRow: (row, column) => share(rowLines[row], grid.at(row, column)),
    shareOfColumn: (row, column) => share(columnLines[column], grid.at(row, column)),
  };
}

function lineOf(values: Float32Array, start: number, step: number, count: number): Line {
  let [best, second, squares] = [0, 0, 0];
  for (let k = 0, at = start; k < count; k++, at += step) {
    const value = values[at] ?? 0;
    squares += value * value;
    if (value > best) {
      second = best;
      best = value;
    } else if (value > second) second = value;
  }
  return { best, second, squares };
}

function above(values: Float32Array, start: number, step: number, count: number, value: number): number {
  let rank = 0;
  for (let k = 0, at = start; k < count; k++, at += step) if ((values[at] ?? 0) > value) rank++;
  return rank;
}

function lead(line: Line | undefined, value: number): number {
  if (!line) return 0;
  return value - (value >= line.best ? line.second : line.best);
}

function share(line: Line | undefined, value: number): number {
  return line && line.squares > 0 ? (value * value) / line.squares : 0;
}
