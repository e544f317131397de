import { Grid } from './grid';
import type { Rivals } from './rivals';
import { rivalsOf } from './rivals';

/** What the first look can say of a pair. */
export const heads = ['link', 'same', 'conflict'] as const;
export type Head = (typeof heads)[number];

/** Candidates less likely linked than this get no second look, and of what kind a link would be is not asked. */
export const worthSecondLook = 0.06;

/** The first look's probabilities for the candidates of two articles. Those of one within itself stand on both sides. */
export interface FirstVerdicts extends Readonly<Record<Head, Grid>> {
  readonly rivals: Readonly<Record<'link' | 'same', Rivals>>;
}

/** Lays out the probabilities of candidates as grids of `rows` by `columns` claims. */
export function firstVerdicts<C extends { readonly i: number; readonly j: number }>(
  candidates: readonly C[],
  rows: number,
  columns: number,
  probability: (candidate: C) => (head: Head) => number,
  within = false,
): FirstVerdicts {
  const grids = { link: new Grid(rows, columns), same: new Grid(rows, columns), conflict: new Grid(rows, columns) };
  for (const candidate of candidates) {
    const { i, j } = candidate;
    const of = probability(candidate);
    for (const head of heads) {
      const p = of(head);
      grids[head].values[i * columns + j] = p;
      if (within) grids[head].values[j * columns + i] = p;
      if (head === 'link' && p < worthSecondLook) break;
    }
  }
  return { ...grids, rivals: { link: rivalsOf(grids.link), same: rivalsOf(grids.same) } };
}
