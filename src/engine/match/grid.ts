/** A value for each pair of claims of two articles. Outside of it is 0. */
export class Grid {
  readonly values: Float64Array;

  constructor(
    readonly rows: number,
    readonly columns: number,
  ) {
    this.values = new Float64Array(rows * columns);
  }

  static of(rows: number, columns: number, value: (row: number, column: number) => number): Grid {
    const grid = new Grid(rows, columns);
    for (let row = 0, k = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++, k++) grid.values[k] = value(row, column);
    }
    return grid;
  }

  at(row: number, column: number): number {
    if (row < 0 || column < 0 || row >= this.rows || column >= this.columns) return 0;
    return this.values[row * this.columns + column] ?? 0;
  }
}
