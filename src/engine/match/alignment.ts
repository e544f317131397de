import { similaritiesOfId, similarityOfIds } from './semantic/similarity';
import type { TermLine } from './term-line';

/** What an alignment tells of one of its two lines. Weights are those of the line's terms, shares are of their sum. */
export interface Aligned {
  /** Weighted mean of each term's greatest likeness, 0 to 1: over all, over those that do more than say who is cited, over those without an equal one. */
  readonly soft: number;
  readonly core: number;
  readonly rest: number;
  /** The greatest weight left without a like term. */
  readonly missing: number;
  /** Share of the weight that is aligned and whose neighbour in the line is aligned near by. */
  readonly dense: number;
  /** Share of the weight that is aligned in the first and in the second half of the line. */
  readonly head: number;
  readonly tail: number;
  /** Share of aligned terms that stand in the same order in the other line. */
  readonly inOrder: number;
  /** Weight of the longest stretch that is aligned with but short gaps. */
  readonly stretch: number;
  /** Weight of the aligned terms that but one of the two lines denies, and that both deny. */
  readonly deniedByOne: number;
  readonly deniedByBoth: number;
}

/** What an alignment of two claims tells: how much, how dense, in what order, at which ends. Written over by the next. */
export interface Alignment {
  readonly x: Aligned;
  readonly y: Aligned;
  /** Most alike pair of unaligned words that stand beside aligned ones: values of one place, perhaps. */
  readonly swapped: number;
}

const most = 256;
/** Words less alike than this are not aligned. */
const leastAlike = 0.35;
const near = 3;

/** One of two lines while they are aligned. */
interface Side {
  count: number;
  /** For each term the place of its partner in the other line, -1 for none, and how alike the two are. */
  readonly partner: Int32Array;
  readonly alike: Float64Array;
  /** For each term how alike the most alike of the other line is, partner or not. */
  readonly greatest: Float64Array;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const newSide = (): Side => ({ count: 0, partner: new Int32Array(most), alike: new Float64Array(most), greatest: new Float64Array(most) });
const newAligned = (): Mutable<Aligned> => ({ soft: 0, core: 0, rest: 0, missing: 0, dense: 0, head: 0, tail: 0, inOrder: 0, stretch: 0, deniedByOne: 0, deniedByBoth: 0 });
const [sideX, sideY] = [newSide(), newSide()];
/** How alike a word and each of the other line are. */
const likeness = new Float64Array(most);
const [alignedX, alignedY] = [newAligned(), newAligned()];
const alignment: Mutable<Alignment> = { x: alignedX, y: alignedY, swapped: 0 };

/** Aligns each term with the most alike of the other line; of equally alike ones with that beside its neighbour's. */
export function align(x: TermLine, y: TermLine): Alignment {
  begin(sideX, x);
  begin(sideY, y);
  findPartners(x, y);
  measure(alignedX, x, sideX, y);
  measure(alignedY, y, sideY, x);
  alignment.swapped = Math.max(swappedWords(x, sideX, y, sideY), swappedWords(y, sideY, x, sideX));
  return alignment;
}

function begin(side: Side, line: TermLine): void {
  side.count = Math.min(most, line.ids.length);
  side.partner.fill(-1, 0, side.count);
  side.alike.fill(0, 0, side.count);
  side.greatest.fill(0, 0, side.count);
}

function findPartners(x: TermLine, y: TermLine): void {
  const { count: rows, partner: partnerX, alike: alikeX, greatest: greatestX } = sideX;
  const { count: columns, partner: partnerY, alike: alikeY, greatest: greatestY } = sideY;
  const { ids, words } = y;
  for (let i = 0; i < rows; i++) {
    const id = x.ids[i] ?? 0;
    similaritiesOfId(x.words[i] ?? -1, words, columns, likeness);
    const besideLast = i > 0 ? (partnerX[i - 1] ?? 0) + 1 : -1;
    let greatest = 0;
    let best = 0;
    let partner = -1;
    for (let j = 0; j < columns; j++) {
      const alike = id === ids[j] ? 1 : (likeness[j] ?? 0);
      if (alike > greatest) greatest = alike;
      if (alike > (greatestY[j] ?? 0)) greatestY[j] = alike;
      if (alike < leastAlike) continue;
      if (alike > best || (alike === best && j === besideLast)) {
        best = alike;
        partner = j;
      }
      if (alike > (alikeY[j] ?? 0) || (alike === alikeY[j] && j > 0 && i === (partnerY[j - 1] ?? 0) + 1)) {
        alikeY[j] = alike;
        partnerY[j] = i;
      }
    }
    greatestX[i] = greatest;
    alikeX[i] = best;
    partnerX[i] = partner;
  }
}

function measure(found: Mutable<Aligned>, line: TermLine, { count, partner, alike, greatest }: Side, other: TermLine): void {
  const { weights, cites, denied } = line;
  const deniedThere = other.denied;
  let soft = 0;
  let core = 0;
  let coreSum = 0;
  let rest = 0;
  let restSum = 0;
  let missing = 0;
  let dense = 0;
  let ordered = 0;
  let steps = 0;
  let stretch = 0;
  let here = 0;
  let head = 0;
  let headSum = 0;
  let tail = 0;
  let tailSum = 0;
  let deniedByOne = 0;
  let deniedByBoth = 0;
  let last = -1;
  let lastAt = -1;
  for (let i = 0; i < count; i++) {
    const weight = weights[i] ?? 0;
    const likeness = greatest[i] ?? 0;
    const met = likeness * weight;
    soft += met;
    if (cites[i] === 0) {
      core += met;
      coreSum += weight;
    }
    if (likeness < 1) {
      const left = (1 - likeness) * weight;
      if (left > missing) missing = left;
      rest += met;
      restSum += weight;
    }
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
    const denials = (denied[i] ?? 0) + (deniedThere[at] ?? 0);
    if (denials === 1) deniedByOne += got;
    else if (denials === 2) deniedByBoth += got;
    if (last >= 0) {
      steps++;
      if (at > lastAt) ordered++;
    }
    if (last >= 0 && i - last <= near && at !== lastAt && Math.abs(at - lastAt) <= near) {
      dense += got;
      here += got;
    } else here = got;
    if (here > stretch) stretch = here;
    last = i;
    lastAt = at;
  }
  found.soft = part(soft, line.sum);
  found.core = part(core, coreSum);
  found.rest = part(rest, restSum);
  found.missing = missing;
  found.dense = part(dense, line.sum);
  found.head = part(head, headSum);
  found.tail = part(tail, tailSum);
  found.inOrder = steps > 0 ? ordered / steps : 0.5;
  found.stretch = stretch;
  found.deniedByOne = deniedByOne;
  found.deniedByBoth = deniedByBoth;
}

function part(of: number, whole: number): number {
  return whole > 0 ? of / whole : 0;
}

/** Looks at unaligned terms of x next to an aligned one, and at those of y next to its partner. */
function swappedWords(x: TermLine, ofX: Side, y: TermLine, ofY: Side): number {
  let found = 0;
  for (let i = 0; i < ofX.count; i++) {
    if ((ofX.partner[i] ?? -1) >= 0) continue;
    for (let beside = i - 1; beside <= i + 1; beside += 2) {
      const at = beside < 0 || beside >= ofX.count ? -1 : (ofX.partner[beside] ?? -1);
      if (at < 0) continue;
      for (let j = Math.max(0, at - 2); j <= Math.min(ofY.count - 1, at + 2); j++) {
        if ((ofY.partner[j] ?? -1) >= 0) continue;
        const word = x.words[i] ?? -1;
        const other = y.words[j] ?? -1;
        const likely = word < 0 && other < 0 ? 0.3 : 0.05 + similarityOfIds(word, other);
        found = Math.max(found, likely * Math.min(x.weights[i] ?? 0, y.weights[j] ?? 0));
      }
    }
  }
  return found;
}
