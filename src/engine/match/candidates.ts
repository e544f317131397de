import type { ClaimIndex, IndexedClaim } from './claim-index';

export interface CandidateLimits {
  /** A pair is looked at when either is among this many best of the other's for it. */
  readonly perClaim: number;
  /** Most other articles that one is compared with, nearest first. */
  readonly articles: number;
  /** Index entries looked at for one claim; its rarest stems come first. */
  readonly postings: number;
}

export const defaultLimits: CandidateLimits = { perClaim: 8, articles: 12, postings: 6_000 };

/** Pairs of claims of two articles that are worth a closer look: sentence numbers of one and of the other. */
export interface CandidateSet {
  readonly uri: string;
  readonly pairs: readonly (readonly [number, number])[];
}

interface Scored {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * Finds the pairs of claims of this and other articles that share rarer stems, by the sum of squared idf over shared
 * stems, set against the lengths. Whether a pair is found does not depend on which of the two articles is asked for,
 * as long as the limits on postings and articles are not reached.
 */
export class CandidateFinder {
  private sums = new Float64Array(0);

  constructor(
    private readonly index: ClaimIndex,
    private readonly limits: CandidateLimits = defaultLimits,
  ) {}

  find(uri: string): readonly CandidateSet[] {
    const byArticle = new Map<string, Scored[]>();
    for (const of of this.index.claimsOf(uri)) this.addScores(of, byArticle);
    return [...byArticle]
      .map(([other, scored]) => ({ other, scored, weight: nearness(scored) }))
      .sort((x, y) => y.weight - x.weight || (x.other < y.other ? -1 : 1))
      .slice(0, this.limits.articles)
      .map(({ other, scored }) => ({ uri: other, pairs: bestOfEither(scored, this.limits.perClaim) }));
  }

  private addScores(of: IndexedClaim, into: Map<string, Scored[]>): void {
    if (this.sums.length < this.index.capacity) this.sums = new Float64Array(2 * this.index.capacity);
    const touched: number[] = [];
    let left = this.limits.postings;
    for (const { weight, postings } of this.rarestFirst(of)) {
      if (left < postings.length && touched.length > 0) break;
      left -= postings.length;
      for (const number of postings) {
        const sum = this.sums[number] ?? 0;
        if (sum === 0) touched.push(number);
        this.sums[number] = sum + weight;
      }
    }
    for (const number of touched) {
      const entry = this.index.entry(number);
      const sum = this.sums[number] ?? 0;
      this.sums[number] = 0;
      if (!entry || entry.claim.uri === of.claim.uri) continue;
      const score = sum / Math.sqrt((entry.stems.length + 4) * (of.stems.length + 4));
      const pair = { a: of.claim.sentence, b: entry.claim.sentence, score };
      const list = into.get(entry.claim.uri);
      if (list) list.push(pair);
      else into.set(entry.claim.uri, [pair]);
    }
  }

  private rarestFirst(of: IndexedClaim): { weight: number; postings: readonly number[] }[] {
    return of.stems
      .map((stem) => ({ weight: this.index.idf(stem) ** 2, postings: this.index.postings(stem) }))
      .sort((x, y) => y.weight - x.weight);
  }
}

/** How near two articles are: their claims' best scores, summed. */
function nearness(scored: readonly Scored[]): number {
  const best = new Map<number, number>();
  for (const { a, score } of scored) if (score > (best.get(a) ?? 0)) best.set(a, score);
  let sum = 0;
  for (const score of best.values()) sum += score;
  return sum;
}

function bestOfEither(scored: readonly Scored[], k: number): (readonly [number, number])[] {
  const taken = new Map<number, number>();
  const takenB = new Map<number, number>();
  const pairs: (readonly [number, number])[] = [];
  for (const { a, b } of [...scored].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    const [ofA, ofB] = [taken.get(a) ?? 0, takenB.get(b) ?? 0];
    taken.set(a, ofA + 1);
    takenB.set(b, ofB + 1);
    if (ofA < k || ofB < k) pairs.push([a, b]);
  }
  return pairs;
}
