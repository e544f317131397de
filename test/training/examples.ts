import { readArticle } from '../../src/engine/article/article';
import { readClaims } from '../../src/engine/claim/claims';
import type { Candidate } from '../../src/engine/match/compare';
import { candidatesOf } from '../../src/engine/match/compare';
import type { EverydayWords } from '../../src/engine/everyday';
import { keptWeight } from '../../src/engine/everyday';
import { Lexicon } from '../../src/engine/match/lexicon';
import type { PreparedClaim } from '../../src/engine/match/prepare';
import { countedOf, prepareArticle, readTerms } from '../../src/engine/match/prepare';
import type { Claim, Relation, Span } from '../../src/engine/model';
import type { Gold, GoldUnit } from '../evaluation/gold';
import { goldPairs, pairKey, scopeOf } from '../evaluation/gold';
import type { Cluster } from './clusters';
import { randomNumbers } from './random';

/** A candidate with its labelled relation. */
export interface Example {
  readonly candidate: Candidate;
  readonly label: Relation | 'none';
}

/**
 * Two articles of a cluster, by number, and their candidates that labels speak of.
 */
export interface ExamplePair {
  readonly a: number;
  readonly b: number;
  readonly examples: readonly Example[];
}

/** A labelled cluster as the models see it. */
export interface ExampleCluster {
  readonly name: string;
  /** The same for a cluster and what is cut from it: they are held out together. */
  readonly fold: number;
  /** False for what is cut from a cluster: it is learned from, but no figure is taken of it. */
  readonly whole: boolean;
  /** Number of claims of each article. */
  readonly sizes: readonly number[];
  readonly pairs: readonly ExamplePair[];
  /** Each article's claims, and the labels of what they state. */
  readonly prepared: readonly (readonly PreparedClaim[])[];
  readonly units: readonly (readonly (GoldUnit | undefined)[])[];
  /** How many pairs are labelled with each relation, candidates or not. */
  readonly labelled: Readonly<Record<Relation, number>>;
}

const excerptsEach = 1;
const shortest = 2;
const longest = 7;

/**
 * The clusters as examples, and with each some in which every article is cut to a few sentences: among few rivals the
 * features mean less, and only so that is learned.
 */
export function allExamples(clusters: readonly Cluster[], everyday: EverydayWords): ExampleCluster[] {
  const kept = keptWeight(everyday);
  return clusters.flatMap((cluster, fold) => {
    const random = randomNumbers(fold + 1);
    const cut: Cut = (claims) => {
      const length = shortest + Math.floor(random() * (longest - shortest + 1));
      const start = Math.floor(random() * Math.max(1, claims.length - length + 1));
      return claims.slice(start, start + length);
    };
    return [examplesOf(cluster, fold, kept), ...Array.from({ length: excerptsEach }, () => examplesOf(cluster, fold, kept, cut))];
  });
}

type Cut = (claims: readonly Claim[]) => readonly Claim[];

/** Reads a cluster as the engine does, and labels its candidates. */
function examplesOf(cluster: Cluster, fold: number, kept: (key: string) => number, cut?: Cut): ExampleCluster {
  const lexicon = new Lexicon(kept);
  const reads = cluster.articles.map(({ file, text }) => {
    const claims = readClaims(readArticle(file, text));
    return (cut ? cut(claims) : claims).map((claim) => readTerms(claim, lexicon));
  });
  lexicon.countOnly([countedOf(reads.flat())]);
  const prepared = reads.map((article) => prepareArticle(article, lexicon));
  const labels = goldPairs(cluster.gold);
  const inScope = scopeOf(cluster.gold);
  const unitOf = cluster.articles.map(({ file }, i) => prepared[i]?.claims.map(({ claim }) => unitUnder(cluster.gold, file, claim)) ?? []);
  const pairs: ExamplePair[] = [];
  prepared.forEach((as, a) => {
    prepared.forEach((bs, b) => {
      if (b <= a) return;
      const examples = candidatesOf(as, bs).flatMap((candidate): Example[] => {
        const [x, y] = [unitOf[a]?.[candidate.i], unitOf[b]?.[candidate.j]];
        if (!x || !y) return [{ candidate, label: 'none' }];
        const key = pairKey(x.id, y.id);
        return inScope(key) ? [{ candidate, label: labels.get(key) ?? 'none' }] : [];
      });
      pairs.push({ a, b, examples });
    });
  });
  return {
    name: cluster.name,
    fold,
    whole: !cut,
    sizes: prepared.map(({ claims }) => claims.length),
    pairs,
    prepared: prepared.map(({ claims }) => claims),
    units: unitOf,
    labelled: cut ? { same: 0, partial: 0, conflict: 0 } : countOf(labels, inScope),
  };
}

function unitUnder(gold: Gold, file: string, claim: Claim): GoldUnit | undefined {
  let best: GoldUnit | undefined;
  let most = 0;
  for (const unit of gold.units) {
    if (unit.file !== file) continue;
    const shared = overlap(unit, claim);
    if (shared > most && shared >= 0.5 * Math.min(unit.end - unit.start, claim.end - claim.start)) [best, most] = [unit, shared];
  }
  return best;
}

function overlap(x: Span, y: Span): number {
  return Math.min(x.end, y.end) - Math.max(x.start, y.start);
}

function countOf(labels: ReadonlyMap<string, Relation>, inScope: (key: string) => boolean): Record<Relation, number> {
  const counts = { same: 0, partial: 0, conflict: 0 };
  for (const [key, label] of labels) if (inScope(key)) counts[label]++;
  return counts;
}
