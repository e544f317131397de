import type { ArticleValues } from './article-values';
import { othersThan } from './article-values';
import type { PreparedClaim } from './prepare';
import { Row } from './row';
import { secondRowNames } from './second-row-names';
import { similarityOfIds } from './semantic/similarity';
import type { Slot, SlotKind, SlotRelation } from './slots';
import { isMet, unitLikeness } from './slots';
import { frameMatch } from './surroundings';
import { compareLoosely, distance, slip } from './value-distance';

const kinds: readonly SlotKind[] = [
  ...(['money', 'percent', 'ordinal', 'count', 'measure', 'number'] as const),
  ...(['clock', 'day', 'weekday', 'month', 'year', 'tally'] as const),
];

const own = [
  ...['kind', 'unit', 'distance', 'slip', 'rough', 'size', 'frameLess', 'frameMore'],
  ...['besideLess', 'besideMore', 'before', 'after', 'around', 'standGap'],
  ...['rivalsLess', 'rivalsMore', 'leadLess', 'leadMore', 'metLess', 'metMore'],
  ...['elsewhereLess', 'elsewhereMore', 'elsewhereFrameLess', 'elsewhereFrameMore', 'othersLess', 'othersMore'],
  ...['frameInContextLess', 'frameInContextMore', 'directions'],
];

/** What a pair of values goes by of the two claims as a whole: taken over from the second look at them. */
const ofClaims = [
  ...['link', 'same', 'linkLeadLess', 'linkLeadMore', 'linkThird', 'sameThird'],
  ...['linkBestLess', 'linkBestMore', 'sameBestLess', 'sameBestMore'],
  ...['softLess', 'softMore', 'maskedCosine', 'cosine', 'lengthLess', 'lengthMore'],
  ...['contextCosine', 'inContextLess', 'inContextMore', 'linkThirdCosine', 'placeGap'],
];
const columnsOfClaims = ofClaims.map((name) => {
  const column = secondRowNames.indexOf(name);
  if (column < 0) throw new Error(`the second look has no ${name}`);
  return column;
});

/** What a pair of values is judged by, in the order of the row. */
export const valueNames: readonly string[] = [...own, ...ofClaims];

/** Two values of one kind that differ, and what tells whether they answer the same question. */
export interface ValuePair {
  readonly x: Slot;
  readonly y: Slot;
  readonly row: Float32Array;
}

/**
 * All pairs of values, one of each claim, that could be set against each other. `inA` and `inB` are the values of their two
 * articles, `second` the row of the second look at the two claims.
 */
export function valuePairs(
  a: PreparedClaim,
  b: PreparedClaim,
  inA: ArticleValues,
  inB: ArticleValues,
  second: Float32Array,
): ValuePair[] {
  const [xs, ys] = [a.families.values, b.families.values];
  const relations = xs.map((x) => ys.map((y) => relationOf(x, y)));
  if (!relations.some((row) => row.includes('different'))) return [];
  const frames = xs.map((x, i) => ys.map((y, j) => (relations[i]?.[j] === 'other' ? undefined : frameMatch(x, y))));
  const mean = (i: number, j: number): number => {
    const frame = frames[i]?.[j];
    return frame ? (frame.xInY + frame.yInX) / 2 : -1;
  };
  return xs.flatMap((x, i) =>
    ys.flatMap((y, j): ValuePair[] => {
      const frame = frames[i]?.[j];
      if (relations[i]?.[j] !== 'different' || !frame) return [];
      const row = new Row(valueNames.length);
      addValues(row, x, y);
      row.addBoth(frame.xInY, frame.yInX);
      addWordsBeside(row, a, x, b, y);
      const ofX = rivals(ys.length, j, (k) => mean(i, k), (k) => isMet(relations[i]?.[k]));
      const ofY = rivals(xs.length, i, (k) => mean(k, j), (k) => isMet(relations[k]?.[j]));
      row.addBoth(ofX.count, ofY.count);
      row.addBoth(mean(i, j) - ofX.best, mean(i, j) - ofY.best);
      row.addBoth(ofX.met, ofY.met);
      const [xInB, yInA] = [inB.stated(x), inA.stated(y)];
      row.addBoth(xInB.count, yInA.count);
      row.addBoth(xInB.frame, yInA.frame);
      row.addBoth(othersThan(y, xInB), othersThan(x, yInA));
      row.addBoth(inContext(x, b), inContext(y, a));
      row.add(x.direction * y.direction);
      for (const column of columnsOfClaims) row.add(second[column] ?? 0);
      return [{ x, y, row: row.finished() }];
    }),
  );
}

/** As `compareLoosely`, but what rose by as much as it fell elsewhere differs too. */
function relationOf(x: Slot, y: Slot): SlotRelation {
  const relation = compareLoosely(x, y);
  return relation !== 'other' && x.direction * y.direction < 0 ? 'different' : relation;
}

function addValues(row: Row, x: Slot, y: Slot): void {
  row.add(Math.min(kinds.indexOf(x.kind), kinds.indexOf(y.kind)));
  row.add(Number.isNaN(x.low) ? 0.5 : unitLikeness(x, y));
  row.add(distance(x, y));
  row.add(slip(x, y));
  row.add(Number(x.rough) + Number(y.rough));
  row.add(Number.isNaN(x.low) ? 0 : Math.log10(1 + Math.min(Math.abs(x.low), Math.abs(y.low))));
}

function addWordsBeside(row: Row, a: PreparedClaim, x: Slot, b: PreparedClaim, y: Slot): void {
  const alike = (i: number | undefined, j: number | undefined): number => {
    if (i === undefined || j === undefined) return 0;
    return a.ids[i] === b.ids[j] ? 1 : similarityOfIds(a.wordIds[i] ?? -1, b.wordIds[j] ?? -1);
  };
  const inY = (i: number | undefined, before: number, after: number): number => mostAlike(y, before, after, (j) => alike(i, j));
  const inX = (j: number | undefined, before: number, after: number): number => mostAlike(x, before, after, (i) => alike(i, j));
  row.addBoth(
    Math.max(inY(x.before[0], 3, 2), inX(y.before[0], 3, 2)),
    Math.max(inY(x.after[0], 2, 3), inX(y.after[0], 2, 3)),
  );
  row.add(alike(x.before[0], y.before[0]));
  row.add(alike(x.after[0], y.after[0]));
  const around = sumBeside(x, (i) => inY(i, 4, 4));
  row.add((around + sumBeside(y, (j) => inX(j, 4, 4))) / 2);
  row.add(Math.abs(placeOf(x, a) - placeOf(y, b)));
}

/** How alike the most alike of so many words before and after a value is. */
function mostAlike({ before, after }: Slot, beforeAtMost: number, afterAtMost: number, alike: (term: number) => number): number {
  let most = 0;
  for (let k = 0; k < before.length && k < beforeAtMost; k++) most = Math.max(most, alike(before[k] ?? -1));
  for (let k = 0; k < after.length && k < afterAtMost; k++) most = Math.max(most, alike(after[k] ?? -1));
  return most;
}

/** Sum over the two words before and the two after a value. */
function sumBeside({ before, after }: Slot, value: (term: number) => number): number {
  let sum = 0;
  for (let k = 0; k < before.length && k < 2; k++) sum += value(before[k] ?? -1);
  for (let k = 0; k < after.length && k < 2; k++) sum += value(after[k] ?? -1);
  return sum;
}

/** How far through its claim a value stands, 0 to 1. */
function placeOf(slot: Slot, { claim }: PreparedClaim): number {
  return (slot.start - claim.start) / Math.max(1, claim.end - claim.start);
}

/** The other values that one could be set against: how many, how well the best goes with it, and whether one is its own. */
function rivals(
  size: number,
  but: number,
  frame: (k: number) => number,
  isItsOwn: (k: number) => boolean,
): { readonly count: number; readonly best: number; readonly met: number } {
  let [count, best, met] = [0, 0, 0];
  for (let k = 0; k < size; k++) {
    if (k === but || frame(k) < 0) continue;
    count++;
    best = Math.max(best, frame(k));
    if (isItsOwn(k)) met = 1;
  }
  return { count, best, met };
}

/** The share of the words around a value that the other claim or those beside it have. */
function inContext({ frame }: Slot, { context }: PreparedClaim): number {
  let sum = 0;
  frame.ids.forEach((id, k) => (sum += context.ids.includes(id) ? (frame.weights[k] ?? 0) : 0));
  return frame.sum > 0 ? sum / frame.sum : 0;
}
