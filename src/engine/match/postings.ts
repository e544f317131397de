import type { Bag } from './bag';
import type { Grid } from './grid';

/** The bags of an article's claims turned over: for each id the claims that have it. */
export interface Postings {
  /** In rising order. */
  readonly ids: Int32Array;
  /** Where the claims of each id begin; one more for the end. */
  readonly starts: Int32Array;
  readonly claims: Int32Array;
  /** Each weight as a share of its bag's length. */
  readonly shares: Float32Array;
}

export function postingsOf(bags: readonly Bag[]): Postings {
  const counts = new Map<number, number>();
  for (const bag of bags) for (const id of bag.ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const ids = Int32Array.from(counts.keys()).sort();
  const starts = new Int32Array(ids.length + 1);
  const next = new Map<number, number>();
  ids.forEach((id, k) => {
    next.set(id, starts[k] ?? 0);
    starts[k + 1] = (starts[k] ?? 0) + (counts.get(id) ?? 0);
  });
  const size = starts[ids.length] ?? 0;
  const claims = new Int32Array(size);
  const shares = new Float32Array(size);
  bags.forEach((bag, claim) => {
    bag.ids.forEach((id, k) => {
      const at = next.get(id) ?? 0;
      next.set(id, at + 1);
      claims[at] = claim;
      shares[at] = bag.norm > 0 ? (bag.weights[k] ?? 0) / bag.norm : 0;
    });
  });
  return { ids, starts, claims, shares };
}

/** Adds to each cell of an empty grid the cosine of the row's and the column's bag. */
export function addCosines(grid: Grid, rows: Postings, columns: Postings): void {
  const { values, columns: width } = grid;
  let x = 0;
  let y = 0;
  while (x < rows.ids.length && y < columns.ids.length) {
    const gap = (rows.ids[x] ?? 0) - (columns.ids[y] ?? 0);
    if (gap === 0) {
      const end = columns.starts[y + 1] ?? 0;
      for (let i = rows.starts[x] ?? 0; i < (rows.starts[x + 1] ?? 0); i++) {
        const row = (rows.claims[i] ?? 0) * width;
        const share = rows.shares[i] ?? 0;
        for (let j = columns.starts[y] ?? 0; j < end; j++) {
          const cell = row + (columns.claims[j] ?? 0);
          values[cell] = (values[cell] ?? 0) + share * (columns.shares[j] ?? 0);
        }
      }
    }
    if (gap <= 0) x++;
    if (gap >= 0) y++;
  }
}
