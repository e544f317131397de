import { Grid } from './grid';
import { Rivals } from './rivals';

/** What the first look can say of a pair. */
export const heads = ['link', 'same', 'conflict'] as const;
export type Head = (typeof heads)[number];

/** Candidates less likely linked than this get no second look, and of what kind a link would be is not asked. */
export const worthSecondLook = 0.05;

/** The first look's probabilities for the candidates of two articles. */
export interface FirstVerdicts extends Readonly<Record<Head, Grid>> {
  readonly rivals: Readonly<Record<'link' | 'same', Rivals>>;
}

/** What the first look says of the candidates of two articles, of `rows` and `columns` claims; kept in little room. */
export class FirstLook {
  /** Row, column and three probabilities of each candidate, these as exact as a grid keeps them. */
  private readonly said: number[] = [];

  constructor(
    private readonly rows: number,
    private readonly columns: number,
  ) {}

  /** Puts down the probabilities of a candidate, row after row; tells whether it is worth a second look. */
  add(i: number, j: number, probability: (head: Head) => number): boolean {
    const link = probability('link');
    const isWorth = link >= worthSecondLook;
    const { said } = this;
    said.push(i, j, Math.fround(link), isWorth ? Math.fround(probability('same')) : 0, isWorth ? Math.fround(probability('conflict')) : 0);
    return isWorth;
  }

  /** Goes through the candidates that are worth a second look, in the order in which they were put down. */
  forWorthy(visit: (i: number, j: number, link: number, same: number, conflict: number) => void): void {
    const { said } = this;
    for (let at = 0; at < said.length; at += 5) {
      const link = said[at + 2] ?? 0;
      if (link >= worthSecondLook) visit(said[at] ?? 0, said[at + 1] ?? 0, link, said[at + 3] ?? 0, said[at + 4] ?? 0);
    }
  }

  /** Lays out what was put down. */
  verdicts(): FirstVerdicts {
    const { rows, columns, said } = this;
    const [link, same, conflict] = [new Grid(rows, columns), new Grid(rows, columns), new Grid(rows, columns)];
    for (let at = 0; at < said.length; at += 5) {
      const cell = (said[at] ?? 0) * columns + (said[at + 1] ?? 0);
      link.values[cell] = said[at + 2] ?? 0;
      same.values[cell] = said[at + 3] ?? 0;
      conflict.values[cell] = said[at + 4] ?? 0;
    }
    return { link, same, conflict, rivals: { link: new Rivals(link), same: new Rivals(same) } };
  }
}
