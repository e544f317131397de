import type { Grid } from './grid';

/** How a pair stands among its rivals: the other claims of the one article for the claim of the other. */
export class Rivals {
  private readonly rows: Lines;
  private readonly columns: Lines;

  constructor(private readonly grid: Grid) {
    this.rows = new Lines(grid.values, grid.rows, grid.columns, grid.columns, 1);
    this.columns = new Lines(grid.values, grid.columns, 1, grid.rows, grid.columns);
  }

  /** How many claims of the other article are nearer to the claim of the row. */
  rankInRow(row: number, column: number): number {
    return this.rows.rank(row, this.grid.at(row, column));
  }

  /** How many are nearer to the claim of the column. */
  rankInColumn(row: number, column: number): number {
    return this.columns.rank(column, this.grid.at(row, column));
  }

  /** The pair's value less that of the best other in its row. */
  leadInRow(row: number, column: number): number {
    return this.rows.lead(row, this.grid.at(row, column));
  }

  leadInColumn(row: number, column: number): number {
    return this.columns.lead(column, this.grid.at(row, column));
  }

  /** The pair's squared value as a share of all in its row. */
  shareOfRow(row: number, column: number): number {
    return this.rows.share(row, this.grid.at(row, column));
  }

  shareOfColumn(row: number, column: number): number {
    return this.columns.share(column, this.grid.at(row, column));
  }
}

/** The rows of a grid, or its columns: of each the two best values, and the sum of its squares. */
class Lines {
  private readonly best: Float64Array;
  private readonly second: Float64Array;
  private readonly squares: Float64Array;

  /** So many lines, whose first values are `apart` in the grid, each of `length` values, `step` apart. */
  constructor(
    private readonly values: Float32Array,
    count: number,
    private readonly apart: number,
    private readonly length: number,
    private readonly step: number,
  ) {
    this.best = new Float64Array(count);
    this.second = new Float64Array(count);
    this.squares = new Float64Array(count);
    for (let line = 0; line < count; line++) this.measure(line);
  }

  rank(line: number, value: number): number {
    const { values, length, step } = this;
    let rank = 0;
    for (let k = 0, at = line * this.apart; k < length; k++, at += step) if ((values[at] ?? 0) > value) rank++;
    return rank;
  }

  lead(line: number, value: number): number {
    const best = this.best[line] ?? 0;
    return value - (value >= best ? (this.second[line] ?? 0) : best);
  }

  share(line: number, value: number): number {
    const squares = this.squares[line] ?? 0;
    return squares > 0 ? (value * value) / squares : 0;
  }

  private measure(line: number): void {
    const { values, length, step } = this;
    let best = 0;
    let second = 0;
    let squares = 0;
    for (let k = 0, at = line * this.apart; k < length; k++, at += step) {
      const value = values[at] ?? 0;
      squares += value * value;
      if (value > best) {
        second = best;
        best = value;
      } else if (value > second) second = value;
    }
    this.best[line] = best;
    this.second[line] = second;
    this.squares[line] = squares;
  }
}
