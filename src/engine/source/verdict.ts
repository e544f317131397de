import type { Evidence, Lineage, LineageKind } from '../model';
import type { Text, Traces } from './traces';

// Each cut lies in the middle of a gap, measured on 84 clusters of invented articles and five real ones of one event: 850
// pairs of articles, 167 of them lineage. A rewrite may share no wording at all; then the order of what is told shows it.
//   verbatim: most wire copies 0.48 to 0.87; lifted paragraphs at most 0.31; unrelated at most 0.11
//   words:    wire copies share at least 71, rewrites that share more than scraps 39; unrelated at most 46
//   longest:  copies and lifted paragraphs at least 15 words; unrelated at most 14
//   in order: credited rewrites at least 0.14, over nine pairs or more; where one credits the other and no more, 0.03;
//             others that share much wording at least 0.33, some 0.17 over nine pairs or more; unrelated at most 0.19,
//             and over nine pairs or more with hardly a shared word; of different events under 0.02; two rewrites of a
//             third text 0.22
const wholeCopy = 0.36;
const fewestCopiedWords = 32;
const liftedPassage = 15;
const heavyRewrite = { inOrder: 0.25, distinctive: 0.08 };
const tracedRewrite = { inOrder: 0.16, distinctive: 0.035, pairs: 9 };
const creditedRewrite = 0.13;
const fewestPairs = 5;
const freeRewrite = { inOrder: 0.29, pairs: 8 };

/** Who took from whom, by these traces; undefined where they do not show that either did. */
export function judgeLineage(a: Text, b: Text, traces: Traces): Lineage | undefined {
  const kind = kindOf(traces);
  if (!kind) return undefined;
  const aIsCopy = isCopy(a, b, traces);
  const [copy, origin] = aIsCopy ? [a, b] : [b, a];
  const passages = kind === 'rewrite' ? traces.inOrder.pairs : passageSpans(a, b, traces);
  const turned = passages.map((passage) => (aIsCopy ? passage : { a: passage.b, b: passage.a }));
  return { uri: copy.article.uri, from: origin.article.uri, kind, share: shareCovered(copy, turned), passages: turned };
}

function kindOf({ words, verbatim, distinctive, longest, inOrder: { agreement, pairs }, credit }: Traces): LineageKind | undefined {
  const isLong = words >= fewestCopiedWords;
  if (verbatim >= wholeCopy && (isLong || longest >= liftedPassage)) return 'wire-copy';
  if (isLong && distinctive >= heavyRewrite.distinctive && agreement >= heavyRewrite.inOrder) return 'rewrite';
  if (longest >= liftedPassage) return 'lifted-paragraphs';
  if (pairs.length < fewestPairs) return undefined;
  if (credit !== undefined && agreement >= creditedRewrite) return 'rewrite';
  if (distinctive >= tracedRewrite.distinctive && agreement >= tracedRewrite.inOrder && pairs.length >= tracedRewrite.pairs) return 'rewrite';
  return agreement >= freeRewrite.inOrder && pairs.length >= freeRewrite.pairs ? 'rewrite' : undefined;
}

/**
 * Whether `a` is the copy: by who credits whom, else which is an agency's own, else who names the other's outlet in its
 * text, else the later, else the shorter, else the one named later.
 */
function isCopy(a: Text, b: Text, { credit }: Traces): boolean {
  if (credit && credit.a !== credit.b) return credit.a > credit.b;
  if (a.provenance.isAgencys !== b.provenance.isAgencys) return b.provenance.isAgencys;
  const [aNamesB, bNamesA] = [mentions(a, b), mentions(b, a)];
  if (aNamesB !== bNamesA) return aNamesB;
  const days = daysBetween(a, b);
  if (days !== 0) return days > 0;
  const longer = a.tokens.ids.length - b.tokens.ids.length;
  return longer === 0 ? a.article.uri > b.article.uri : longer < 0;
}

/** Whether an article names the other's outlet: "told the weekly Quay and Hull". */
function mentions({ article }: Text, other: Text): boolean {
  const outlet = other.article.outlet?.replace(/^The /, '');
  return outlet !== undefined && outlet.length > 3 && article.text.includes(outlet);
}

const dayLength = 86_400_000;
const halfYear = 182;

/**
 * By how many days `a` is later; 0 where that is not known. News is not copied half a year on: where the dates say so,
 * one was read from a line that left the year out, and month and day are compared alone.
 */
function daysBetween({ article: { date: ofA } }: Text, { article: { date: ofB } }: Text): number {
  if (ofA === undefined || ofB === undefined) return 0;
  const days = (Date.parse(ofA) - Date.parse(ofB)) / dayLength;
  if (Math.abs(days) < halfYear) return days;
  return (Date.parse(`2000${ofA.slice(4)}`) - Date.parse(`2000${ofB.slice(4)}`)) / dayLength;
}

function passageSpans(a: Text, b: Text, { passages }: Traces): Evidence[] {
  return passages
    .map(({ aStart, aEnd, bStart, bEnd }) => ({ a: spanOf(a, aStart, aEnd), b: spanOf(b, bStart, bEnd) }))
    .sort((x, y) => x.a.start - y.a.start);
}

function spanOf({ tokens }: Text, start: number, end: number): Evidence['a'] {
  return { start: tokens.starts[start] ?? 0, end: tokens.ends[end - 1] ?? 0 };
}

/** Share of the copy's words that lie in the passages. */
function shareCovered({ tokens }: Text, passages: readonly Evidence[]): number {
  let covered = 0;
  for (let i = 0; i < tokens.ids.length; i++) {
    const start = tokens.starts[i] ?? 0;
    if (passages.some(({ a }) => start >= a.start && start < a.end)) covered++;
  }
  return covered / (tokens.ids.length || 1);
}
