import { similarityOfIds } from './semantic/similarity';
import type { TermLine } from './term-line';

/** What an alignment of two claims tells: how much, how dense, in what order, at which ends. */
export interface Alignment {
  /** Weighted mean of each term's greatest likeness, 0 to 1: of x in y, of y in x; and over terms without an equal one. */
  readonly softX: number;
  readonly softY: number;
  readonly restX: number;
  readonly restY: number;
  /** As `soft`, but only over terms that do more than say who is cited. */
  readonly coreX: number;
  readonly coreY: number;
  /** The greatest weight left without a like term. */
  readonly missingX: number;
  readonly missingY: number;
  /** Weight of aligned terms whose neighbour in the line is aligned near by, as a share of all: of x, of y. */
  readonly denseX: number;
  readonly denseY: number;
  /** Share of the weight that is aligned in the first and in the second half of the line. */
  readonly headX: number;
  readonly headY: number;
  readonly tailX: number;
  readonly tailY: number;
  /** Share of aligned terms that stand in the same order in both. */
  readonly inOrder: number;
  /** Weight of the terms of the longest stretch of x that is aligned with but short gaps, as a share of all of both. */
  readonly stretch: number;
  /** Most alike pair of unaligned words that stand beside aligned ones: values of one place, perhaps. */
  readonly swapped: number;
  /** Weight of the aligned terms that but one of the two denies, and that both deny. */
  readonly deniedByOne: number;
  readonly deniedByBoth: number;
}

const most = 256;
/** Words less alike than this are not aligned. */
const leastAlike = 0.35;
const near = 3;

const partnerX = new Int32Array(most);
const partnerY = new Int32Array(most);
const alikeX = new Float64Array(most);
const alikeY = new Float64Array(most);
const greatestX = new Float64Array(most);
const greatestY = new Float64Array(most);

/** Aligns each term with the most alike of the other line; of equally alike ones with that beside its neighbour's. */
export function align(x: TermLine, y: TermLine): Alignment {
  const rows = Math.min(most, x.ids.length);
  const columns = Math.min(most, y.ids.length);
  partnerY.fill(-1, 0, columns);
  alikeY.fill(0, 0, columns);
  greatestY.fill(0, 0, columns);
  for (let i = 0; i < rows; i++) {
    const word = x.words[i] ?? -1;
    const id = x.ids[i];
    const besideLast = i > 0 ? (partnerX[i - 1] ?? 0) + 1 : -1;
    let [greatest, best, partner] = [0, 0, -1];
    for (let j = 0; j < columns; j++) {
      let alike = 1;
      if (id !== y.ids[j]) {
        if (word < 0) continue;
        alike = similarityOfIds(word, y.words[j] ?? -1);
      }
      if (alike > greatest) greatest = alike;
      if (alike > (greatestY[j] ?? 0)) greatestY[j] = alike;
      if (alike < leastAlike) continue;
      if (alike > best || (alike === best && j === besideLast)) [best, partner] = [alike, j];
      if (alike > (alikeY[j] ?? 0) || (alike === alikeY[j] && j > 0 && i === (partnerY[j - 1] ?? 0) + 1)) {
        alikeY[j] = alike;
        partnerY[j] = i;
      }
    }
    greatestX[i] = greatest;
    alikeX[i] = best;
    partnerX[i] = partner;
  }
  const ofX = measure(x, rows, partnerX, alikeX);
  const ofY = measure(y, columns, partnerY, alikeY);
  const softX = soften(x, rows, greatestX);
  const softY = soften(y, columns, greatestY);
  return {
    softX: softX.all,
    softY: softY.all,
    coreX: softX.core,
    coreY: softY.core,
    restX: softX.rest,
    restY: softY.rest,
    missingX: softX.missing,
    missingY: softY.missing,
    denseX: ofX.dense,
    denseY: ofY.dense,
    headX: ofX.head,
    headY: ofY.head,
    tailX: ofX.tail,
    tailY: ofY.tail,
    inOrder: (ofX.inOrder + ofY.inOrder) / 2,
    stretch: x.sum + y.sum > 0 ? (ofX.stretch + ofY.stretch) / (x.sum + y.sum) : 0,
    swapped: Math.max(swappedWords(x, partnerX, y, partnerY), swappedWords(y, partnerY, x, partnerX)),
    deniedByOne: deniedWeight(x, rows, y, columns, 1),
    deniedByBoth: deniedWeight(x, rows, y, columns, 2),
  };
}

/** Weight of the aligned terms, of both lines together, that so many of the two deny. */
function deniedWeight(x: TermLine, rows: number, y: TermLine, columns: number, by: number): number {
  const inOne = (line: TermLine, count: number, other: TermLine, partner: Int32Array, alike: Float64Array): number => {
    let sum = 0;
    for (let i = 0; i < count; i++) {
      const at = partner[i] ?? -1;
      if (at >= 0 && (line.denied[i] ?? 0) + (other.denied[at] ?? 0) === by) sum += (alike[i] ?? 0) * (line.weights[i] ?? 0);
    }
    return sum;
  };
  return inOne(x, rows, y, partnerX, alikeX) + inOne(y, columns, x, partnerY, alikeY);
}

function soften(line: TermLine, count: number, greatest: Float64Array): { all: number; core: number; rest: number; missing: number } {
  let [all, core, coreSum, rest, restSum, missing] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < count; i++) {
    const weight = line.weights[i] ?? 0;
    const alike = greatest[i] ?? 0;
    all += alike * weight;
    if (line.cites[i] === 0) {
      core += alike * weight;
      coreSum += weight;
    }
    missing = Math.max(missing, (1 - alike) * weight);
    if (alike >= 1) continue;
    rest += alike * weight;
    restSum += weight;
  }
  return { all: line.sum > 0 ? all / line.sum : 0, core: coreSum > 0 ? core / coreSum : 0, rest: restSum > 0 ? rest / restSum : 0, missing };
}

function measure(line: TermLine, count: number, partner: Int32Array, alike: Float64Array) {
  let dense = 0;
  let ordered = 0;
  let steps = 0;
  let stretch = 0;
  let here = 0;
  let last = -1;
  let [head, headSum, tail, tailSum] = [0, 0, 0, 0];
  for (let i = 0; i < count; i++) {
    const weight = line.weights[i] ?? 0;
    const got = weight * (alike[i] ?? 0);
    if (2 * i < count) {
      head += got;
      headSum += weight;
    } else {
      tail += got;
      tailSum += weight;
    }
    const at = partner[i] ?? -1;
    if (at < 0) continue;
    const close = last >= 0 && i - last <= near && Math.abs(at - (partner[last] ?? -1)) <= near && at !== partner[last];
    if (last >= 0) {
      steps++;
      if (at > (partner[last] ?? -1)) ordered++;
    }
    if (close) {
      dense += got;
      here += got;
    } else here = got;
    stretch = Math.max(stretch, here);
    last = i;
  }
  return {
    dense: line.sum > 0 ? dense / line.sum : 0,
    head: headSum > 0 ? head / headSum : 0,
    tail: tailSum > 0 ? tail / tailSum : 0,
    inOrder: steps > 0 ? ordered / steps : 0.5,
    stretch,
  };
}

/** Looks at unaligned terms of x next to an aligned one, and at those of y next to its partner. */
function swappedWords(x: TermLine, ofX: Int32Array, y: TermLine, ofY: Int32Array): number {
  const rows = Math.min(most, x.ids.length);
  const columns = Math.min(most, y.ids.length);
  let found = 0;
  for (let i = 0; i < rows; i++) {
    if ((ofX[i] ?? 0) >= 0) continue;
    for (const beside of [i - 1, i + 1]) {
      const at = beside < 0 || beside >= rows ? -1 : (ofX[beside] ?? -1);
      if (at < 0) continue;
      for (let j = Math.max(0, at - 2); j <= Math.min(columns - 1, at + 2); j++) {
        if ((ofY[j] ?? 0) >= 0) continue;
        const [word, other] = [x.words[i] ?? -1, y.words[j] ?? -1];
        const likely = word < 0 && other < 0 ? 0.3 : 0.05 + similarityOfIds(word, other);
        found = Math.max(found, likely * Math.min(x.weights[i] ?? 0, y.weights[j] ?? 0));
      }
    }
  }
  return found;
}
