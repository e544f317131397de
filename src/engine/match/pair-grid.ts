import { Grid } from './grid';
import { addProducts } from './postings';
import type { PreparedArticle } from './prepare';
import { Rivals } from './rivals';
import { dots } from './semantic/sentence-vector';

/** What all pairs of claims of two articles are compared by at first, cheaply: rows are claims of a, columns of b. */
export interface PairGrid {
  readonly a: PreparedArticle;
  readonly b: PreparedArticle;
  readonly words: Grid;
  readonly stubs: Grid;
  readonly context: Grid;
  /** What kinds of value both state: 1 for one that no other claim of the two articles does, less for each that does. */
  readonly kinds: Grid;
  /** Cosine of the directions of meaning, less what each article is about as a whole. */
  readonly meaning: Grid;
  readonly base: Grid;
  readonly rivals: Rivals;
  readonly meaningRivals: Rivals;
}

/** Compares two articles. */
export function pairGrid(a: PreparedArticle, b: PreparedArticle): PairGrid {
  const [rows, columns] = [a.claims.length, b.claims.length];
  const products = (bag: 'words' | 'stubs' | 'context' | 'kinds'): Grid => {
    const grid = new Grid(rows, columns);
    addProducts(grid, a[bag], b[bag]);
    return grid;
  };
  const words = products('words');
  const stubs = products('stubs');
  const context = products('context');
  const kinds = products('kinds');
  const meaning = new Grid(rows, columns);
  const directions = b.claims.map(({ centred }) => centred);
  for (const { centred, index } of a.claims) dots(centred, directions, meaning.values, index * columns);
  for (let k = 0; k < meaning.values.length; k++) meaning.values[k] = Math.max(0, meaning.values[k] ?? 0);
  const base = new Grid(rows, columns);
  for (let k = 0; k < base.values.length; k++) {
    base.values[k] = (words.values[k] ?? 0) + 0.3 * (stubs.values[k] ?? 0) + 0.3 * (context.values[k] ?? 0) + 0.5 * (meaning.values[k] ?? 0);
  }
  return { a, b, words, stubs, context, kinds, meaning, base, rivals: new Rivals(base), meaningRivals: new Rivals(meaning) };
}
