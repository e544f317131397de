import type { ClaimIndex, IndexedClaim } from './claim-index';

export interface NearLimits {
  /** So many other articles one is compared with in any case, nearest first. */
  readonly always: number;
  /** Most that it is compared with, where the further ones are at least `near`: 1 is the article itself. */
  readonly articles: number;
  readonly near: number;
  /** Index entries looked at for one claim; its rarest stems come first. */
  readonly postings: number;
}

export const defaultNearLimits: NearLimits = { always: 4, articles: 24, near: 0.12, postings: 1_000 };

/**
 * Finds the articles whose claims share rarer stems with those of one: by the sum, over its claims, of the best other
 * claim's squared idf over shared stems, set against the lengths. The work for a claim is bounded by `limits`, whatever
 * the size of the corpus.
 */
export class NearArticles {
  private sums = new Float64Array(0);

  constructor(
    private readonly index: ClaimIndex,
    private readonly limits: NearLimits = defaultNearLimits,
  ) {}

  /** URIs of the near articles, nearest first. */
  find(uri: string): readonly string[] {
    const nearness = new Map<string, number>();
    let whole = 0;
    for (const claim of this.index.claimsOf(uri)) {
      whole += claim.stems.reduce((sum, stem) => sum + this.index.idf(stem) ** 2, 0) / (claim.stems.length + 4);
      for (const [other, score] of this.bestByArticle(claim)) nearness.set(other, (nearness.get(other) ?? 0) + score);
    }
    return [...nearness]
      .sort(([x, near], [y, nearer]) => nearer - near || (x < y ? -1 : 1))
      .slice(0, this.limits.articles)
      .filter(([, near], rank) => rank < this.limits.always || near >= this.limits.near * whole)
      .map(([other]) => other);
  }

  private bestByArticle(of: IndexedClaim): Map<string, number> {
    const best = new Map<string, number>();
    for (const number of this.addSums(of)) {
      const entry = this.index.entry(number);
      const sum = this.sums[number] ?? 0;
      this.sums[number] = 0;
      if (!entry || entry.claim.uri === of.claim.uri) continue;
      const score = sum / Math.sqrt((entry.stems.length + 4) * (of.stems.length + 4));
      if (score > (best.get(entry.claim.uri) ?? 0)) best.set(entry.claim.uri, score);
    }
    return best;
  }

  /** Leaves in `sums`, for the claims whose numbers it gives, the squared idf of what they share. */
  private addSums(of: IndexedClaim): number[] {
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
    return touched;
  }

  private rarestFirst(of: IndexedClaim): { weight: number; postings: readonly number[] }[] {
    return of.stems
      .map((stem) => ({ weight: this.index.idf(stem) ** 2, postings: this.index.postings(stem) }))
      .sort((x, y) => y.weight - x.weight);
  }
}
