import type { FirstVerdicts } from './first-look';
import { worthSecondLook } from './first-look';

/** What one claim is linked with, over all other articles, by the first look. */
export interface Partners {
  /** Numbers of the claims, rising; those of one article follow each other. */
  readonly claims: readonly number[];
  /** Of each the probabilities of a link, of `same` and of `conflict`. */
  readonly link: readonly number[];
  readonly same: readonly number[];
  readonly conflict: readonly number[];
  /** First and past last number of the claims of its own article. */
  readonly own: readonly [number, number];
}

/** An article as seen from another: where its claims' numbers begin, and what the first look says. */
export interface Neighbour {
  readonly firstNumber: number;
  readonly verdicts: FirstVerdicts;
  /** Whether the claims that it is seen from are the rows of the verdicts, or the columns. */
  readonly from: 'rows' | 'columns';
}

/** For each of an article's claims, what it is linked with in its neighbours. */
export function partnersOf(firstNumber: number, count: number, neighbours: readonly Neighbour[]): Partners[] {
  const inOrder = [...neighbours].sort((x, y) => x.firstNumber - y.firstNumber);
  return Array.from({ length: count }, (_, own) => {
    const [claims, link, same, conflict]: [number[], number[], number[], number[]] = [[], [], [], []];
    for (const { firstNumber: first, verdicts, from } of inOrder) {
      const others = from === 'rows' ? verdicts.link.columns : verdicts.link.rows;
      for (let other = 0; other < others; other++) {
        const [row, column] = from === 'rows' ? [own, other] : [other, own];
        const p = verdicts.link.at(row, column);
        if (p < worthSecondLook) continue;
        claims.push(first + other);
        link.push(p);
        same.push(verdicts.same.at(row, column));
        conflict.push(verdicts.conflict.at(row, column));
      }
    }
    return { claims, link, same, conflict, own: [firstNumber, firstNumber + count] };
  });
}
