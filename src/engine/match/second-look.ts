import type { Grid } from './grid';
import type { Partners } from './partners';
import type { Rivals } from './rivals';
import type { Row } from './row';

/** What the second look at a pair adds: the first look's probabilities of it and of the pairs around it. */
const aspects = [
  ...['', 'RankLess', 'RankMore', 'LeadLess', 'LeadMore', 'ShareLess', 'ShareMore'],
  ...['Before', 'After', 'RowBeside', 'ColumnBeside', 'Cross', 'Near', 'Wide'],
  ...['Third', 'ThirdProduct', 'ThirdAny', 'AgainstLess', 'AgainstMore', 'ThirdCosine'],
  ...['BestLess', 'BestMore', 'SumLess', 'SumMore', 'RowSum', 'SumGap'],
];

export const secondNames = ['link', 'same'].flatMap((head) => aspects.map((aspect) => head + aspect));

/** The first look's probabilities for two articles, and what each claim has in yet other articles. */
export interface FirstLook {
  readonly grid: Grid;
  readonly rivals: Rivals;
  readonly rowSums: Float64Array;
  readonly columnSums: Float64Array;
  readonly ofRows: readonly Partners[];
  readonly ofColumns: readonly Partners[];
}

export function addSecondLook(row: Row, look: FirstLook, i: number, j: number): void {
  const { grid, rivals } = look;
  const p = grid.at(i, j);
  row.add(p);
  row.addBoth(rivals.rankInRow(i, j), rivals.rankInColumn(i, j));
  row.addBoth(rivals.leadInRow(i, j), rivals.leadInColumn(i, j));
  const rowSum = look.rowSums[i] ?? 0;
  const columnSum = look.columnSums[j] ?? 0;
  row.addBoth(p / (rowSum + 1e-6), p / (columnSum + 1e-6));
  row.add(grid.at(i - 1, j - 1));
  row.add(grid.at(i + 1, j + 1));
  row.add(Math.max(grid.at(i - 1, j), grid.at(i + 1, j)));
  row.add(Math.max(grid.at(i, j - 1), grid.at(i, j + 1)));
  row.add(Math.max(grid.at(i - 1, j + 1), grid.at(i + 1, j - 1)));
  row.add(around(grid, i, j, 2) - p);
  row.add(around(grid, i, j, 4) - p);
  const [x, y] = [look.ofRows[i], look.ofColumns[j]];
  if (x && y) addThirds(row, x, y);
  row.add(rowSum + columnSum);
  row.add(Math.abs(rowSum - columnSum));
}

function around(grid: Grid, i: number, j: number, reach: number): number {
  let sum = 0;
  for (let row = i - reach; row <= i + reach; row++) {
    for (let column = j - reach; column <= j + reach; column++) sum += grid.at(row, column);
  }
  return sum;
}

/** What third articles say: whether what the one is linked with is linked with the other too. */
function addThirds(row: Row, x: Partners, y: Partners): void {
  let least = 0;
  let product = 0;
  let none = 1;
  let against = 0;
  let againstY = 0;
  let dot = 0;
  let [bestX, bestY, sumX, sumY, squareX, squareY] = [0, 0, 0, 0, 0, 0];
  let i = 0;
  let j = 0;
  while (i < x.claims.length || j < y.claims.length) {
    const a = i < x.claims.length ? (x.claims[i] ?? 0) : Infinity;
    const b = j < y.claims.length ? (y.claims[j] ?? 0) : Infinity;
    const claim = Math.min(a, b);
    const p = a === claim ? (x.values[i++] ?? 0) : 0;
    const q = b === claim ? (y.values[j++] ?? 0) : 0;
    if (within(claim, x.own) || within(claim, y.own)) continue;
    least = Math.max(least, Math.min(p, q));
    product = Math.max(product, p * q);
    none *= 1 - p * q;
    against = Math.max(against, p * (1 - q));
    againstY = Math.max(againstY, q * (1 - p));
    dot += p * q;
    bestX = Math.max(bestX, p);
    bestY = Math.max(bestY, q);
    sumX += p;
    sumY += q;
    squareX += p * p;
    squareY += q * q;
  }
  row.add(least);
  row.add(product);
  row.add(1 - none);
  row.addBoth(against, againstY);
  row.add(dot > 0 ? dot / Math.sqrt(squareX * squareY) : 0);
  row.addBoth(bestX, bestY);
  row.addBoth(sumX, sumY);
}

function within(claim: number, range: readonly [number, number]): boolean {
  return claim >= range[0] && claim < range[1];
}
