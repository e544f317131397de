import type { Grid } from './grid';

/** What one claim is linked with, over all articles, by the first look. */
export interface Partners {
  /** Numbers of the claims, rising; those of one article follow each other. */
  readonly claims: readonly number[];
  /** The probability of each. */
  readonly values: readonly number[];
  /** First and past last number of the claims of its own article. */
  readonly own: readonly [number, number];
}

/** One other article as seen from an article: where its claims' numbers begin, and the probabilities, own claims in rows. */
export interface Neighbour {
  readonly firstNumber: number;
  readonly count: number;
  readonly at: (own: number, other: number) => number;
}

/** A neighbour by a grid that has the own claims in rows, or in columns. */
export function neighbour(grid: Grid, own: 'rows' | 'columns', firstNumber: number): Neighbour {
  return own === 'rows'
    ? { firstNumber, count: grid.columns, at: (i, j) => grid.at(i, j) }
    : { firstNumber, count: grid.rows, at: (i, j) => grid.at(j, i) };
}

const least = 0.02;

/** For each of an article's claims, what it is linked with in its neighbours. */
export function partnersOf(firstNumber: number, count: number, neighbours: readonly Neighbour[]): Partners[] {
  const inOrder = [...neighbours].sort((x, y) => x.firstNumber - y.firstNumber);
  return Array.from({ length: count }, (_, own) => {
    const claims: number[] = [];
    const values: number[] = [];
    for (const other of inOrder) {
      for (let j = 0; j < other.count; j++) {
        const p = other.at(own, j);
        if (p < least) continue;
        claims.push(other.firstNumber + j);
        values.push(p);
      }
    }
    return { claims, values, own: [firstNumber, firstNumber + count] };
  });
}
