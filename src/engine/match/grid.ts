/** A value for each pair of claims of two articles. Outside of it is 0. */
export class Grid {
  readonly values: Float32Array;

  constructor(
    readonly rows: number,
    readonly columns: number,
  ) {
    this.values = new Float32Array(rows * columns);
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

  rowSum(row: number): number {
    let sum = 0;
    for (let column = 0; column < this.columns; column++) sum += this.at(row, column);
    return sum;
  }

  columnSum(column: number): number {
    let sum = 0;
    for (let row = 0; row < this.rows; row++) sum += this.at(row, column);
    return sum;
  }

  rowMost(row: number): number {
    let most = 0;
    for (let column = 0; column < this.columns; column++) most = Math.max(most, this.at(row, column));
    return most;
  }

  columnMost(column: number): number {
    let most = 0;
    for (let row = 0; row < this.rows; row++) most = Math.max(most, this.at(row, column));
    return most;
  }
}
