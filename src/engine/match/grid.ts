/** A value for each pair of claims of two articles. Outside of it is 0. */
export class Grid {
  readonly values: Float32Array;

  constructor(
    readonly rows: number,
    readonly columns: number,
  ) {
    this.values = new Float32Array(rows * columns);
  }

  at(row: number, column: number): number {
    if (row < 0 || column < 0 || row >= this.rows || column >= this.columns) return 0;
    return this.values[row * this.columns + column] ?? 0;
  }

  rowSum(row: number): number {
    return this.sum(row * this.columns, 1, this.columns);
  }

  columnSum(column: number): number {
    return this.sum(column, this.columns, this.rows);
  }

  rowMost(row: number): number {
    return this.most(row * this.columns, 1, this.columns);
  }

  columnMost(column: number): number {
    return this.most(column, this.columns, this.rows);
  }

  /** Sum of the cells at most so many rows and columns away from one, itself included. */
  sumAround(row: number, column: number, reach: number): number {
    const [top, bottom] = [Math.max(0, row - reach), Math.min(this.rows - 1, row + reach)];
    const [left, right] = [Math.max(0, column - reach), Math.min(this.columns - 1, column + reach)];
    let sum = 0;
    for (let i = top; i <= bottom; i++) {
      for (let at = i * this.columns + left, last = i * this.columns + right; at <= last; at++) sum += this.values[at] ?? 0;
    }
    return sum;
  }

  private sum(first: number, step: number, count: number): number {
    let sum = 0;
    for (let k = 0, at = first; k < count; k++, at += step) sum += this.values[at] ?? 0;
    return sum;
  }

  private most(first: number, step: number, count: number): number {
    let most = 0;
    for (let k = 0, at = first; k < count; k++, at += step) most = Math.max(most, this.values[at] ?? 0);
    return most;
  }
}
