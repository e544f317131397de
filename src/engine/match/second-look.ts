import type { FirstVerdicts } from './first-look';
import type { Grid } from './grid';
import type { Partners } from './partners';
import type { Rivals } from './rivals';
import type { Row } from './row';

const aspects = [
  ...['', 'RankLess', 'RankMore', 'LeadLess', 'LeadMore', 'ShareLess', 'ShareMore'],
  ...['Before', 'After', 'RowBeside', 'ColumnBeside', 'Cross', 'Near', 'Wide', 'Sum', 'SumGap'],
  ...['Third', 'ThirdProduct', 'ThirdAny', 'AgainstLess', 'AgainstMore', 'ThirdCosine'],
  ...['BestLess', 'BestMore', 'SumLess', 'SumMore'],
];

/** What the second look at a pair adds: what the first says of it, of the pairs around it and of third claims. */
export const secondNames = [
  ...['link', 'same'].flatMap((head) => aspects.map((aspect) => head + aspect)),
  ...['conflict', 'conflictThird', 'conflictThirdAny', 'conflictRow', 'conflictColumn'],
];

/** What the second look goes by, for two articles. */
export interface SecondContext {
  readonly first: FirstVerdicts;
  readonly ofRows: readonly Partners[];
  readonly ofColumns: readonly Partners[];
}

export function addSecondLook(row: Row, { first, ofRows, ofColumns }: SecondContext, i: number, j: number): void {
  const [x, y] = [ofRows[i], ofColumns[j]];
  if (!x || !y) throw new Error(`no partners for the pair ${i}, ${j}`);
  const thirds = thirdsOf(x, y);
  for (const head of ['link', 'same'] as const) {
    addPlace(row, first[head], first.rivals[head], i, j);
    addThirds(row, thirds, x[head], y[head]);
  }
  row.add(first.conflict.at(i, j));
  addConflictByThirds(row, thirds, x, y);
  row.addBoth(first.conflict.rowMost(i), first.conflict.columnMost(j));
}

function addPlace(row: Row, grid: Grid, rivals: Rivals, i: number, j: number): void {
  const p = grid.at(i, j);
  row.add(p);
  row.addBoth(rivals.rankInRow(i, j), rivals.rankInColumn(i, j));
  row.addBoth(rivals.leadInRow(i, j), rivals.leadInColumn(i, j));
  const [rowSum, columnSum] = [grid.rowSum(i), grid.columnSum(j)];
  row.addBoth(p / (rowSum + 1e-6), p / (columnSum + 1e-6));
  row.add(grid.at(i - 1, j - 1));
  row.add(grid.at(i + 1, j + 1));
  row.add(Math.max(grid.at(i - 1, j), grid.at(i + 1, j)));
  row.add(Math.max(grid.at(i, j - 1), grid.at(i, j + 1)));
  row.add(Math.max(grid.at(i - 1, j + 1), grid.at(i + 1, j - 1)));
  row.add(grid.sumAround(i, j, 2) - p);
  row.add(grid.sumAround(i, j, 4) - p);
  row.add(rowSum + columnSum);
  row.add(Math.abs(rowSum - columnSum));
}

/** Partners of either of two claims in third articles: the place of each in the one's list and in the other's, -1 where it is in but one. */
interface Thirds {
  readonly inX: readonly number[];
  readonly inY: readonly number[];
}

function thirdsOf(x: Partners, y: Partners): Thirds {
  const [inX, inY]: [number[], number[]] = [[], []];
  let a = 0;
  let b = 0;
  while (a < x.claims.length || b < y.claims.length) {
    const ofX = x.claims[a] ?? Infinity;
    const ofY = y.claims[b] ?? Infinity;
    const claim = Math.min(ofX, ofY);
    if (!within(claim, x.own) && !within(claim, y.own)) {
      inX.push(ofX === claim ? a : -1);
      inY.push(ofY === claim ? b : -1);
    }
    if (ofX === claim) a++;
    if (ofY === claim) b++;
  }
  return { inX, inY };
}

/** Whether what the one is linked with in third articles is linked with the other too, by the probabilities of both. */
function addThirds(row: Row, { inX, inY }: Thirds, ofX: readonly number[], ofY: readonly number[]): void {
  let [least, product, none] = [0, 0, 1];
  let [againstX, againstY, bestX, bestY, sumX, sumY] = [0, 0, 0, 0, 0, 0];
  let [dot, squareX, squareY] = [0, 0, 0];
  for (let k = 0; k < inX.length; k++) {
    const [a, b] = [inX[k] ?? -1, inY[k] ?? -1];
    const p = a < 0 ? 0 : (ofX[a] ?? 0);
    const q = b < 0 ? 0 : (ofY[b] ?? 0);
    least = Math.max(least, Math.min(p, q));
    product = Math.max(product, p * q);
    none *= 1 - p * q;
    againstX = Math.max(againstX, p * (1 - q));
    againstY = Math.max(againstY, q * (1 - p));
    bestX = Math.max(bestX, p);
    bestY = Math.max(bestY, q);
    sumX += p;
    sumY += q;
    dot += p * q;
    squareX += p * p;
    squareY += q * q;
  }
  row.add(least);
  row.add(product);
  row.add(1 - none);
  row.addBoth(againstX, againstY);
  row.add(dot > 0 ? dot / Math.sqrt(squareX * squareY) : 0);
  row.addBoth(bestX, bestY);
  row.addBoth(sumX, sumY);
}

/** Whether one of them conflicts with what says the same as the other. */
function addConflictByThirds(row: Row, { inX, inY }: Thirds, x: Partners, y: Partners): void {
  let most = 0;
  let none = 1;
  for (let k = 0; k < inX.length; k++) {
    const [a, b] = [inX[k] ?? -1, inY[k] ?? -1];
    if (a < 0 || b < 0) continue;
    const p = Math.max((x.conflict[a] ?? 0) * (y.same[b] ?? 0), (x.same[a] ?? 0) * (y.conflict[b] ?? 0));
    most = Math.max(most, p);
    none *= 1 - p;
  }
  row.add(most);
  row.add(1 - none);
}

function within(claim: number, range: readonly [number, number]): boolean {
  return claim >= range[0] && claim < range[1];
}
