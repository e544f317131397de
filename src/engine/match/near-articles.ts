export interface NearLimits {
  /** So many others an article is compared with in any case, nearest first, if they are at least `far`. */
  readonly always: number;
  /** Most that it is compared with, where the further ones are at least `near`. */
  readonly articles: number;
  readonly near: number;
  readonly far: number;
  /** Index entries looked at for one article; its rarest terms come first. */
  readonly postings: number;
}

/** `near`: of the article pairs on one event 98 in 100 are at least so near, in folders of any size. */
export const defaultNearLimits: NearLimits = { always: 4, articles: 24, near: 0.1, far: 0.03, postings: 20_000 };

/** How many of those that share the most are measured exactly. */
const measured = 64;

interface Entry {
  readonly uri: string;
  /** Its terms, each once. */
  readonly terms: Int32Array;
  /** 1 + ln of how often it has each. */
  readonly counts: Float64Array;
}

/**
 * Finds the articles that are about what one is about: by the cosine of their terms, weighed by how often an article
 * has them and in how few articles they are (G. Salton and C. Buckley, 1988). The work for an article is bounded by
 * `limits`, whatever the size of the corpus.
 */
export class NearArticles {
  private readonly entries = new Map<string, Entry>();
  private readonly holders = new Map<number, Set<Entry>>();

  constructor(private readonly limits: NearLimits = defaultNearLimits) {}

  /** Adds an article, or puts it in place of what it was; `terms` are ids, as often as it has them. */
  set(uri: string, terms: Iterable<number>): void {
    this.delete(uri);
    const often = new Map<number, number>();
    for (const term of terms) often.set(term, (often.get(term) ?? 0) + 1);
    const entry = { uri, terms: Int32Array.from(often.keys()), counts: Float64Array.from(often.values(), (count) => 1 + Math.log(count)) };
    this.entries.set(uri, entry);
    for (const term of entry.terms) {
      const holders = this.holders.get(term);
      if (holders) holders.add(entry);
      else this.holders.set(term, new Set([entry]));
    }
  }

  delete(uri: string): void {
    const entry = this.entries.get(uri);
    if (!entry) return;
    this.entries.delete(uri);
    for (const term of entry.terms) {
      const holders = this.holders.get(term);
      holders?.delete(entry);
      if (holders?.size === 0) this.holders.delete(term);
    }
  }

  /** URIs of the near articles, nearest first. */
  find(uri: string): readonly string[] {
    const entry = this.entries.get(uri);
    if (!entry) return [];
    const own = new Map<number, number>();
    entry.terms.forEach((term, i) => own.set(term, (entry.counts[i] ?? 0) * this.rarity(term)));
    const { always, articles, near, far } = this.limits;
    return this.sharingMost(entry, own)
      .map((other) => ({ uri: other.uri, cosine: this.cosine(own, other) }))
      .sort((x, y) => y.cosine - x.cosine || (x.uri < y.uri ? -1 : 1))
      .slice(0, articles)
      .filter(({ cosine }, rank) => cosine >= near || (rank < always && cosine >= far))
      .map((other) => other.uri);
  }

  private rarity(term: number): number {
    return Math.log(1 + this.entries.size / (this.holders.get(term)?.size ?? 1));
  }

  /** The articles whose shared terms weigh most. */
  private sharingMost(of: Entry, own: ReadonlyMap<number, number>): readonly Entry[] {
    const shared = new Map<Entry, number>();
    const rarestFirst = [...own.keys()].map((term) => this.holders.get(term) ?? new Set<Entry>()).sort((x, y) => x.size - y.size);
    let left = this.limits.postings;
    for (const holders of rarestFirst) {
      left -= holders.size;
      if (left < 0) break;
      const weight = Math.log(1 + this.entries.size / holders.size) ** 2;
      for (const other of holders) if (other !== of) shared.set(other, (shared.get(other) ?? 0) + weight);
    }
    return [...shared]
      .sort(([x, weight], [y, greater]) => greater - weight || (x.uri < y.uri ? -1 : 1))
      .slice(0, measured)
      .map(([other]) => other);
  }

  private cosine(own: ReadonlyMap<number, number>, other: Entry): number {
    let [dot, squares, ownSquares] = [0, 0, 0];
    other.terms.forEach((term, i) => {
      const weight = (other.counts[i] ?? 0) * this.rarity(term);
      squares += weight * weight;
      dot += weight * (own.get(term) ?? 0);
    });
    for (const weight of own.values()) ownSquares += weight * weight;
    return dot > 0 ? dot / Math.sqrt(squares * ownSquares) : 0;
  }
}
