import type { Bag } from './bag';
import type { Grid } from './grid';

/** The bags of an article's claims turned over: for each id the claims that have it. */
export interface Postings {
  /** In rising order. */
  readonly ids: Int32Array;
  /** Where the claims of each id begin; one more for the end. */
  readonly starts: Int32Array;
  readonly claims: Int32Array;
  /** Of each claim in its id: as `postingsOf` or `sharedAlike` give it. */
  readonly shares: Float32Array;
}

/** By id, while bags are turned over: how many claims have it, then where its next goes. Zeros in between. */
let places = new Int32Array(1024);

/** A claim's share in an id is the weight as a share of its bag's length. The ids are small whole numbers, such as a lexicon gives. */
export function postingsOf(bags: readonly Bag[]): Postings {
  const found: number[] = [];
  let size = 0;
  for (const bag of bags) {
    size += bag.ids.length;
    makeRoom(bag.ids[bag.ids.length - 1] ?? 0);
    for (const id of bag.ids) if ((places[id] = (places[id] ?? 0) + 1) === 1) found.push(id);
  }
  const ids = Int32Array.from(found).sort();
  const starts = new Int32Array(ids.length + 1);
  for (let k = 0; k < ids.length; k++) {
    const id = ids[k] ?? 0;
    starts[k + 1] = (starts[k] ?? 0) + (places[id] ?? 0);
    places[id] = starts[k] ?? 0;
  }
  const claims = new Int32Array(size);
  const shares = new Float32Array(size);
  for (const [claim, { ids: has, weights, norm }] of bags.entries()) {
    for (let k = 0; k < has.length; k++) {
      const id = has[k] ?? 0;
      const at = places[id] ?? 0;
      places[id] = at + 1;
      claims[at] = claim;
      shares[at] = norm > 0 ? (weights[k] ?? 0) / norm : 0;
    }
  }
  for (const id of ids) places[id] = 0;
  return { ids, starts, claims, shares };
}

function makeRoom(id: number): void {
  if (id < places.length) return;
  const wider = new Int32Array(2 * id);
  wider.set(places);
  places = wider;
}

/** All claims that have an id share in it alike, the less the more they are: the squares of the shares sum to 1. */
export function sharedAlike(postings: Postings): Postings {
  const { ids, starts } = postings;
  const shares = new Float32Array(postings.shares.length);
  for (let k = 0; k < ids.length; k++) {
    const [start, end] = [starts[k] ?? 0, starts[k + 1] ?? 0];
    shares.fill(1 / Math.sqrt(end - start), start, end);
  }
  return { ...postings, shares };
}

/** Adds to each cell of an empty grid the products of shares, summed: the cosine of the row's and the column's bag, if they are of bags. */
export function addProducts(grid: Grid, rows: Postings, columns: Postings): void {
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
