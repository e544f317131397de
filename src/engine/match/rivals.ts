import type { Grid } from './grid';

/** How a claim's values stand among those of the other article: its two best, and the sum of squares. */
interface Line {
  readonly sorted: Float64Array;
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
  const rows = Array.from({ length: grid.rows }, (_, row) => lineOf(grid.columns, (column) => grid.at(row, column)));
  const columns = Array.from({ length: grid.columns }, (_, column) => lineOf(grid.rows, (row) => grid.at(row, column)));
  return {
    rankInRow: (row, column) => rank(rows[row], grid.at(row, column)),
    rankInColumn: (row, column) => rank(columns[column], grid.at(row, column)),
    leadInRow: (row, column) => lead(rows[row], grid.at(row, column)),
    leadInColumn: (row, column) => lead(columns[column], grid.at(row, column)),
    shareOfRow: (row, column) => share(rows[row], grid.at(row, column)),
    shareOfColumn: (row, column) => share(columns[column], grid.at(row, column)),
  };
}

function lineOf(length: number, value: (i: number) => number): Line {
  const sorted = Float64Array.from({ length }, (_, i) => value(i)).sort().reverse();
  return { sorted, squares: sorted.reduce((sum, v) => sum + v * v, 0) };
}

function rank(line: Line | undefined, value: number): number {
  const at = line?.sorted.findIndex((other) => other <= value) ?? -1;
  return at < 0 ? 0 : at;
}

function lead(line: Line | undefined, value: number): number {
  const best = line?.sorted[0] ?? 0;
  return value - (value >= best ? (line?.sorted[1] ?? 0) : best);
}

function share(line: Line | undefined, value: number): number {
  return line && line.squares > 0 ? (value * value) / line.squares : 0;
}
