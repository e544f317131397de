import { align } from './alignment';
import { cosine, overlap } from './bag';
import type { KindedWords, WordOverlap } from './kinded-words';
import { kind, wordOverlap } from './kinded-words';
import { opposites } from './opposition';
import type { PairGrid } from './pair-grid';
import type { PreparedClaim } from './prepare';
import type { Row } from './row';
import { dot } from './semantic/sentence-vector';
import { compareAllSlots } from './slot-comparison';

/**
 * What the first look at a pair goes by, in the order of the row. `…Less` and `…More` are the lesser and the greater
 * of the two sides, so that a pair has the same features whichever of its claims comes first.
 */
export const featureNames = [
  ...['cosine', 'containLess', 'containMore', 'sharedSum', 'sharedCount', 'sharedTop', 'sharedSecond'],
  ...['onlyLess', 'onlyMore', 'restSumLess', 'restSumMore'],
  ...['stubCosine', 'stubContainLess', 'stubContainMore', 'phraseCosine', 'phraseShared'],
  ...['coreCosine', 'coreContainLess', 'coreContainMore', 'contextCosine', 'inContextLess', 'inContextMore'],
  ...['nameShared', 'nameCosine', 'nameOnlyLess', 'nameOnlyMore'],
  ...['figureShared', 'figureCosine', 'figureOnlyLess', 'figureOnlyMore'],
  ...['wordShared', 'wordCosine', 'wordOnlyLess', 'wordOnlyMore'],
  ...['figureEqual', 'figureEqualFrame', 'figureClash', 'figureClashes', 'figureUnmatched', 'figureClashUnit', 'figureClashRatio', 'figureClashSlip', 'figureClashAlone'],
  ...['timeEqual', 'timeEqualFrame', 'timeClash', 'timeClashes', 'timeUnmatched', 'timeClashUnit', 'timeClashRatio', 'timeClashSlip', 'timeClashAlone'],
  ...['nameEqual', 'nameUnmatched', 'opposed'],
  ...['lengthLess', 'lengthMore', 'placeLess', 'placeMore', 'placeGap', 'first'],
  ...['negated', 'negationDiffers', 'hedgeDiffers', 'quoted', 'speakers', 'sameSpeaker'],
  ...['rankLess', 'rankMore', 'leadLess', 'leadMore', 'shareLess', 'shareMore'],
  ...['meaning', 'centred', 'meaningShareLess', 'meaningShareMore', 'meaningLeadLess', 'meaningLeadMore'],
  ...['softLess', 'softMore', 'softCoreLess', 'softCoreMore', 'softRestLess', 'softRestMore', 'softMissingLess', 'softMissingMore'],
  ...['denseLess', 'denseMore', 'headLess', 'headMore', 'tailLess', 'tailMore', 'inOrder', 'stretch', 'swapped'],
  ...['maskedCosine', 'maskedLess', 'maskedMore', 'denials', 'denialGap', 'opposites', 'deniedByOne', 'deniedByBoth', 'leanings'],
  ...['before', 'after', 'besideLess', 'besideMore', 'beyondLess', 'beyondMore'],
] as const;

/** Writes the features of a pair into a row. */
export function addFeatures(row: Row, grid: PairGrid, a: PreparedClaim, b: PreparedClaim): void {
  const words = wordOverlap(a.words, b.words);
  addWords(row, grid, a, b, words);
  addKinds(row, a, b, words);
  addShape(row, a, b);
  addMeaning(row, grid, a, b);
  addAlignment(row, a, b, words);
  addNeighbours(row, grid, a.index, b.index);
}

function addWords(row: Row, grid: PairGrid, a: PreparedClaim, b: PreparedClaim, words: WordOverlap): void {
  const [x, y] = [a.words, b.words];
  const shared = words.shared[kind.all] ?? 0;
  row.add(grid.words.at(a.index, b.index));
  row.addBoth(part(shared, x.sum), part(shared, y.sum));
  row.add(shared);
  row.add(words.count);
  row.add(words.top);
  row.add(words.second);
  row.addBoth(words.onlyX, words.onlyY);
  row.addBoth(x.sum - shared, y.sum - shared);
  const stubs = overlap(a.stubBag, b.stubBag);
  row.add(grid.stubs.at(a.index, b.index));
  row.addBoth(part(stubs.shared, a.stubBag.sum), part(stubs.shared, b.stubBag.sum));
  const phrases = overlap(a.phrases, b.phrases);
  row.add(phrases.cosine);
  row.add(phrases.shared);
  addCovered(row, words, kind.core, x, y);
  row.add(grid.context.at(a.index, b.index));
  row.addBoth(cosine(x, b.context), cosine(a.context, y));
}

/** How far the words of a kind are alike, and which share of either's the other has. */
function addCovered(row: Row, words: WordOverlap, of: number, x: KindedWords, y: KindedWords): void {
  const shared = words.shared[of] ?? 0;
  row.add(words.cosines[of] ?? 0);
  row.addBoth(part(shared, x.sums[of] ?? 0), part(shared, y.sums[of] ?? 0));
}

function addKinds(row: Row, a: PreparedClaim, b: PreparedClaim, words: WordOverlap): void {
  for (const of of [kind.names, kind.figures, kind.rest]) {
    const shared = words.shared[of] ?? 0;
    row.add(shared);
    row.add(words.cosines[of] ?? 0);
    row.addBoth((a.words.sums[of] ?? 0) - shared, (b.words.sums[of] ?? 0) - shared);
  }
  const { figures, times, names } = compareAllSlots(a.families, b.families);
  for (const slots of [figures, times]) {
    row.add(slots.equal);
    row.add(slots.equalFrame);
    row.add(slots.clashFrame);
    row.add(slots.clashes);
    row.add(slots.unmatched);
    row.add(slots.clashUnit);
    row.add(slots.clashRatio);
    row.add(slots.clashSlip);
    row.add(slots.clashAlone);
  }
  row.add(names.equal);
  row.add(names.unmatched);
  row.add(figures.opposed);
}

function addShape(row: Row, a: PreparedClaim, b: PreparedClaim): void {
  const [x, y] = [a.claim, b.claim];
  row.addBoth(a.length, b.length);
  row.addBoth(a.place, b.place);
  row.add(Math.abs(a.place - b.place));
  row.add(Number(a.index === 0) + Number(b.index === 0));
  row.add(Number(x.negated) + Number(y.negated));
  row.add(Number(x.negated !== y.negated));
  row.add(Number(x.hedged !== y.hedged));
  row.add(Number(a.quoted) + Number(b.quoted));
  row.add(Number(x.speaker !== undefined) + Number(y.speaker !== undefined));
  row.add(Number(x.speaker !== undefined && x.speaker === y.speaker));
}

function addMeaning(row: Row, grid: PairGrid, a: PreparedClaim, b: PreparedClaim): void {
  const { rivals, meaningRivals } = grid;
  const [i, j] = [a.index, b.index];
  row.addBoth(rivals.rankInRow(i, j), rivals.rankInColumn(i, j));
  row.addBoth(rivals.leadInRow(i, j), rivals.leadInColumn(i, j));
  row.addBoth(rivals.shareOfRow(i, j), rivals.shareOfColumn(i, j));
  row.add(dot(a.vector, b.vector));
  row.add(grid.meaning.at(i, j));
  row.addBoth(meaningRivals.shareOfRow(i, j), meaningRivals.shareOfColumn(i, j));
  row.addBoth(meaningRivals.leadInRow(i, j), meaningRivals.leadInColumn(i, j));
}

function addAlignment(row: Row, a: PreparedClaim, b: PreparedClaim, words: WordOverlap): void {
  const { x, y, swapped } = align(a.line, b.line);
  const sum = a.line.sum + b.line.sum;
  row.addBoth(x.soft, y.soft);
  row.addBoth(x.core, y.core);
  row.addBoth(x.rest, y.rest);
  row.addBoth(x.missing, y.missing);
  row.addBoth(x.dense, y.dense);
  row.addBoth(x.head, y.head);
  row.addBoth(x.tail, y.tail);
  row.add((x.inOrder + y.inOrder) / 2);
  row.add(part(x.stretch + y.stretch, sum));
  row.add(swapped);
  addCovered(row, words, kind.masked, a.words, b.words);
  row.add(a.denials + b.denials);
  row.add(Math.abs(a.denials - b.denials));
  row.add(opposites(a.line, b.line));
  row.add(x.deniedByOne + y.deniedByOne);
  row.add(x.deniedByBoth + y.deniedByBoth);
  row.add(a.leaning * b.leaning);
}

function addNeighbours(row: Row, { base }: PairGrid, i: number, j: number): void {
  row.add(base.at(i - 1, j - 1));
  row.add(base.at(i + 1, j + 1));
  row.addBoth(base.at(i - 1, j), base.at(i, j - 1));
  row.addBoth(base.at(i + 1, j), base.at(i, j + 1));
}

function part(shared: number, whole: number): number {
  return whole > 0 ? shared / whole : 0;
}
