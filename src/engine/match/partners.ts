import type { FirstLook } from './first-look';

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
  readonly first: FirstLook;
  /** Whether the claims that it is seen from are the rows of the first look, or the columns. */
  readonly from: 'rows' | 'columns';
}

/** For each of an article's claims, what it is linked with in its neighbours. */
export function partnersOf(firstNumber: number, count: number, neighbours: readonly Neighbour[]): Partners[] {
  const partners = Array.from({ length: count }, () => ({ claims: [] as number[], link: [] as number[], same: [] as number[], conflict: [] as number[], own: [firstNumber, firstNumber + count] as const }));
  for (const neighbour of [...neighbours].sort((x, y) => x.firstNumber - y.firstNumber)) {
    neighbour.first.forWorthy((i, j, link, same, conflict) => {
      const [own, other] = neighbour.from === 'rows' ? [i, j] : [j, i];
      const of = partners[own];
      if (!of) return;
      of.claims.push(neighbour.firstNumber + other);
      of.link.push(link);
      of.same.push(same);
      of.conflict.push(conflict);
    });
  }
  return partners;
}
