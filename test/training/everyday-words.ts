import { readArticle } from '../../src/engine/article/article';
import { readClaims } from '../../src/engine/claim/claims';
import type { EverydayWords } from '../../src/engine/everyday';
import { few } from '../../src/engine/everyday';
import { claimTerms } from '../../src/engine/match/terms';
import type { Cluster } from './clusters';

/** Counts in how many of the clusters each content term occurs. */
export function everydayWords(clusters: readonly Cluster[]): EverydayWords {
  const counts = new Map<string, number>();
  for (const cluster of clusters) for (const key of keysOf(cluster)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const everyday = [...counts].filter(([, count]) => count > few).sort(([x], [y]) => (x < y ? -1 : 1));
  return { stories: clusters.length, counts: Object.fromEntries(everyday) };
}

function keysOf({ articles }: Cluster): Set<string> {
  const claims = articles.flatMap(({ file, text }) => readClaims(readArticle(file, text)));
  return new Set(claims.flatMap((claim) => claimTerms(claim).flatMap(({ key, content }) => (content ? [key] : []))));
}
