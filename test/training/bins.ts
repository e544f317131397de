/** Rows of features, one after the other. */
export interface Table {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

/** A table with each column cut into at most `bins` bins of about the same number of rows. */
export interface BinnedTable {
  readonly rows: number;
  /** For each column the bin of every row. */
  readonly columns: readonly Uint8Array[];
  /** For each column the greatest value of every bin but the last. */
  readonly edges: readonly Float64Array[];
}

export function binTable(table: Table, bins = 64): BinnedTable {
  const columns: Uint8Array[] = [];
  const edges: Float64Array[] = [];
  const step = Math.max(1, Math.floor(table.rows / 20_000));
  for (let column = 0; column < table.columns; column++) {
    const sample: number[] = [];
    for (let row = 0; row < table.rows; row += step) sample.push(table.values[row * table.columns + column] ?? 0);
    const cuts = cutsOf(sample.sort((x, y) => x - y), bins);
    edges.push(cuts);
    columns.push(Uint8Array.from({ length: table.rows }, (_, row) => binOf(cuts, table.values[row * table.columns + column] ?? 0)));
  }
  return { rows: table.rows, columns, edges };
}

function cutsOf(sorted: readonly number[], bins: number): Float64Array {
  const cuts = new Set<number>();
  for (let bin = 1; bin < bins; bin++) {
    const at = Math.floor((bin * sorted.length) / bins);
    const [low, high] = [sorted[at - 1] ?? 0, sorted[at] ?? 0];
    if (low < high) cuts.add(rounded((low + high) / 2, low, high));
  }
  const distinct = new Set(sorted);
  if (distinct.size <= bins) {
    const values = [...distinct];
    values.slice(1).forEach((value, i) => cuts.add(rounded(((values[i] ?? 0) + value) / 2, values[i] ?? 0, value)));
  }
  return Float64Array.from(cuts).sort();
}

/** The shortest number between two, so that weights stay small on disk. */
function rounded(value: number, low: number, high: number): number {
  for (let digits = 2; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (short >= low && short < high) return short;
  }
  return value;
}

function binOf(cuts: Float64Array, value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (cuts[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
