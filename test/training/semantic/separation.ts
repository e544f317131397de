/**
 * How far one figure alone tells linked sentences from others: `npx tsx separation.ts [FOLDER…]` (default: the project's
 * corpora). Each word of a sentence is matched with its best in the other, weighed by inverse document frequency; the
 * figure is the harmonic mean of both directions: once with words equal or not, once by their similarity.
 */
import { similarityOfIds } from '../../../src/engine/match/semantic/similarity';
import { wordKey } from '../../../src/engine/match/semantic/word-key';
import { wordId } from '../../../src/engine/match/semantic/word-table';
import { isStopWord, words } from '../../../src/engine/words';
import { goldPairs, pairKey, scopeOf } from '../../evaluation/gold';
import type { Cluster } from '../clusters';
import { corporaFolder, readClusters } from '../clusters';

interface Known {
  readonly key: string;
  readonly id: number;
}
type Alike = (a: Known, b: Known) => number;

const equal: Alike = (a, b) => Number(a.key === b.key);
const meaning: Alike = (a, b) => (a.key === b.key ? 1 : similarityOfIds(a.id, b.id));

const folders = process.argv.length > 2 ? process.argv.slice(2) : [corporaFolder];
const clusters = folders.flatMap(readClusters);
console.log('corpus           AUC of words  of meanings   best link F1 of words  of meanings');
const rows = clusters.map((cluster) => [...separation(cluster, equal), ...separation(cluster, meaning)] as const);
rows.forEach((row, i) => print(clusters[i]?.name ?? '', row));
print('mean', [0, 1, 2, 3].map((k) => rows.reduce((sum, row) => sum + (row[k] ?? 0), 0) / rows.length));

function print(name: string, [auc = 0, f1 = 0, softAuc = 0, softF1 = 0]: readonly number[]): void {
  console.log(name.padEnd(16), [auc, softAuc, f1, softF1].map((value) => value.toFixed(3).padStart(13)).join(''));
}

/** Area under the curve, and F1 at the best cut, over all pairs of claims of different articles. */
function separation(cluster: Cluster, alike: Alike): [number, number] {
  const claims = cluster.gold.units.filter((unit) => unit.kind === 'claim');
  const read = claims.map((unit) => words(unit.text).filter(({ text }) => !isStopWord(text)).map((word): Known => ({ key: wordKey(word), id: wordId(word) })));
  const counts = new Map<string, number>();
  for (const claim of read) for (const key of new Set(claim.map((word) => word.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const weight = ({ key }: Known): number => Math.log((read.length + 1) / (counts.get(key) ?? 1));
  const covered = (x: readonly Known[], y: readonly Known[]): number => {
    const sum = x.reduce((total, word) => total + weight(word), 0);
    return sum > 0 ? x.reduce((total, word) => total + weight(word) * y.reduce((best, other) => Math.max(best, alike(word, other)), 0), 0) / sum : 0;
  };
  const labels = goldPairs(cluster.gold);
  const inScope = scopeOf(cluster.gold);
  const pairs: { score: number; linked: boolean }[] = [];
  claims.forEach((a, i) => {
    claims.slice(i + 1).forEach((b, k) => {
      const key = pairKey(a.id, b.id);
      if (a.file === b.file || !inScope(key)) return;
      const [p, q] = [covered(read[i] ?? [], read[i + 1 + k] ?? []), covered(read[i + 1 + k] ?? [], read[i] ?? [])];
      pairs.push({ score: p + q > 0 ? (2 * p * q) / (p + q) : 0, linked: labels.has(key) });
    });
  });
  return measure(pairs.sort((x, y) => y.score - x.score));
}

/** Ties count as they come: equal scores are rare but for 0. */
function measure(falling: readonly { readonly score: number; readonly linked: boolean }[]): [number, number] {
  const all = falling.filter(({ linked }) => linked).length;
  let found = 0;
  let above = 0;
  let best = 0;
  falling.forEach(({ linked }, i) => {
    if (linked) found++;
    else above += found;
    best = Math.max(best, (2 * found) / (i + 1 + all));
  });
  return [above / Math.max(1, all * (falling.length - all)), best];
}
