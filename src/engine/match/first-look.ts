import { Grid } from './grid';
import type { Rivals } from './rivals';
import { rivalsOf } from './rivals';

/** What the first look can say of a pair. */
export const heads = ['link', 'same', 'conflict'] as const;
export type Head = (typeof heads)[number];

/** Candidates less likely linked than this get no second look, and of what kind a link would be is not asked. */
export const worthSecondLook = 0.1;

/** The first look's probabilities for the candidates of two articles. */
export interface FirstVerdicts extends Readonly<Record<Head, Grid>> {
  readonly rivals: Readonly<Record<'link' | 'same', Rivals>>;
}

/** Lays out what the first look says of the candidates of two articles, of `rows` and `columns` claims. */
export class FirstLook {
  private readonly grids: Readonly<Record<Head, Grid>>;

  constructor(rows: number, columns: number) {
    this.grids = { link: new Grid(rows, columns), same: new Grid(rows, columns), conflict: new Grid(rows, columns) };
  }

  /** Puts down the probabilities of a candidate; tells whether it is worth a second look. */
  add(i: number, j: number, probability: (head: Head) => number): boolean {
    const link = probability('link');
    this.put('link', i, j, link);
    if (link < worthSecondLook) return false;
    this.put('same', i, j, probability('same'));
    this.put('conflict', i, j, probability('conflict'));
    return true;
  }

  verdicts(): FirstVerdicts {
    return { ...this.grids, rivals: { link: rivalsOf(this.grids.link), same: rivalsOf(this.grids.same) } };
  }

  private put(head: Head, i: number, j: number, p: number): void {
    const { values, columns } = this.grids[head];
    values[i * columns + j] = p;
  }
}
