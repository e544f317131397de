import { shingleLength } from './fingerprints';
import type { Tokens } from './tokens';

/** A stretch of words that two texts share but for small edits. Word positions, ends exclusive. */
export interface Passage {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
  /** Shared words that are neither quoted nor names nor numbers. */
  readonly plain: number;
  /** Runs of equal words that it is made of. */
  readonly runs: readonly Run[];
}

export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** A shingle that both texts hold, at these word positions. */
export interface Seed {
  readonly a: number;
  readonly b: number;
}

/** Words that an edit may take out, put in or change between two runs of one passage. */
const widestEdit = 4;
/** Equal words in a row that show where an edit ends. */
const resumingRun = 3;

/**
 * Shared passages of two texts, longest first: each seed is grown to both sides over equal words and small edits, and
 * of passages that overlap the longer is kept. In the manner of passim's local alignment (Smith, Cordell and Mullen,
 * 2015), over words instead of characters.
 */
export function alignPassages(a: Tokens, b: Tokens, seeds: readonly Seed[]): Passage[] {
  const grown: Passage[] = [];
  let last: Passage | undefined;
  for (const seed of [...seeds].sort((x, y) => x.a - y.a || x.b - y.b)) {
    if (last && lies(seed, last)) continue;
    if (grown.some((passage) => lies(seed, passage))) continue;
    last = grow(a, b, seed);
    grown.push(last);
  }
  grown.sort((x, y) => y.aEnd - y.aStart - (x.aEnd - x.aStart) || x.aStart - y.aStart);
  const kept: Passage[] = [];
  for (const passage of grown) if (!kept.some((other) => overlaps(passage, other))) kept.push(passage);
  return kept;
}

function grow(a: Tokens, b: Tokens, seed: Seed): Passage {
  let aStart = seed.a;
  let bStart = seed.b;
  while (aStart > 0 && bStart > 0 && a.ids[aStart - 1] === b.ids[bStart - 1]) {
    aStart--;
    bStart--;
  }
  const runs: Run[] = [];
  let x = aStart;
  let y = bStart;
  for (let next: Seed | undefined = { a: x, b: y }; next; next = afterEdit(a, b, x, y)) {
    x = next.a;
    y = next.b;
    while (x < a.ids.length && a.ids[x] === b.ids[y]) {
      x++;
      y++;
    }
    runs.push({ a: next.a, b: next.b, length: x - next.a });
  }
  return { aStart, aEnd: x, bStart, bEnd: y, plain: countPlain(a, b, runs), runs };
}

/** Where the two texts agree again after an edit at these positions. */
function afterEdit(a: Tokens, b: Tokens, x: number, y: number): Seed | undefined {
  for (let sum = 1; sum <= 2 * widestEdit; sum++) {
    for (let i = Math.max(0, sum - widestEdit); i <= Math.min(widestEdit, sum); i++) {
      if (agree(a, b, x + i, y + sum - i)) return { a: x + i, b: y + sum - i };
    }
  }
  return undefined;
}

function agree(a: Tokens, b: Tokens, x: number, y: number): boolean {
  if (x + resumingRun > a.ids.length || y + resumingRun > b.ids.length) return false;
  for (let i = 0; i < resumingRun; i++) if (a.ids[x + i] !== b.ids[y + i]) return false;
  return true;
}

function countPlain(a: Tokens, b: Tokens, runs: readonly Run[]): number {
  let count = 0;
  for (const run of runs) {
    for (let i = 0; i < run.length; i++) if (a.plain[run.a + i] === 1 && b.plain[run.b + i] === 1) count++;
  }
  return count;
}

function lies(seed: Seed, passage: Passage): boolean {
  return (
    seed.a >= passage.aStart &&
    seed.a + shingleLength <= passage.aEnd &&
    seed.b >= passage.bStart &&
    seed.b + shingleLength <= passage.bEnd
  );
}

function overlaps(x: Passage, y: Passage): boolean {
  return (x.aStart < y.aEnd && y.aStart < x.aEnd) || (x.bStart < y.bEnd && y.bStart < x.bEnd);
}
