export interface NearLimits {
  /** Most that an article is compared with, nearest first. */
  readonly articles: number;
  /** Least cosine of two articles. */
  readonly near: number;
  /** Of so many nearest ones those that are short need a part of it only: they share less. */
  readonly whenShort: number;
  /** Index entries looked at for one article, its rarest terms first: the commonest hardly count. */
  readonly postings: number;
}

/** `near`: nearly all article pairs on one event are so near, in folders of any size, and one other article to four. */
export const defaultNearLimits: NearLimits = { articles: 24, near: 0.14, whenShort: 4, postings: 20_000 };

/** An article with so many terms, each counted once, is long enough to be judged by all of `near`. */
const manyTerms = 200;
/** The least share of it that is ever asked for. */
const leastShare = 0.4;

/** In a folder on one event what all its articles share is rare all the same: so many of other news are thought beside it. */
const unseen = 50;

interface Entry {
  readonly uri: string;
  /** Its place in the sums; of an article that is gone it is given to a new one. */
  readonly number: number;
  /** Its terms, each once, and 1 + ln of how often it has each. */
  readonly terms: Int32Array;
  readonly counts: Float64Array;
  /** Length of its vector when the corpus held so many articles. */
  length: { readonly articles: number; readonly value: number };
}

/** The articles that have a term, side by side with how often each does. */
interface Holders {
  readonly entries: Entry[];
  readonly counts: number[];
}

/**
 * Finds the articles that are about what one is about: by the cosine of their terms, weighed by how often an article
 * has them and in how few articles they are (G. Salton and C. Buckley, 1988). The work for an article is bounded by
 * `limits`, whatever the size of the corpus.
 */
export class NearArticles {
  private readonly entries = new Map<string, Entry>();
  private readonly holders = new Map<number, Holders>();
  private readonly free: number[] = [];
  private numbers = 0;
  private sums = new Float64Array(64);

  constructor(private readonly limits: NearLimits = defaultNearLimits) {}

  /** Adds an article, or puts it in place of what it was; `terms` are ids, as often as it has them. */
  set(uri: string, terms: Iterable<number>): void {
    this.delete(uri);
    const often = new Map<number, number>();
    for (const term of terms) often.set(term, (often.get(term) ?? 0) + 1);
    const counts = Float64Array.from(often.values(), (count) => 1 + Math.log(count));
    const entry: Entry = { uri, number: this.free.pop() ?? this.numbers++, terms: Int32Array.from(often.keys()), counts, length: { articles: -1, value: 0 } };
    this.entries.set(uri, entry);
    entry.terms.forEach((term, i) => {
      const holders = this.holders.get(term) ?? { entries: [], counts: [] };
      holders.entries.push(entry);
      holders.counts.push(counts[i] ?? 0);
      this.holders.set(term, holders);
    });
  }

  delete(uri: string): void {
    const entry = this.entries.get(uri);
    if (!entry) return;
    this.entries.delete(uri);
    this.free.push(entry.number);
    for (const term of entry.terms) {
      const holders = this.holders.get(term);
      const at = holders?.entries.indexOf(entry) ?? -1;
      holders?.entries.splice(at, 1);
      holders?.counts.splice(at, 1);
      if (holders?.entries.length === 0) this.holders.delete(term);
    }
  }

  /** URIs of the near articles, nearest first. */
  find(uri: string): readonly string[] {
    const entry = this.entries.get(uri);
    if (!entry) return [];
    const { articles, near, whenShort } = this.limits;
    const length = this.lengthOf(entry);
    return this.products(entry)
      .map(({ other, product }) => ({ uri: other.uri, cosine: product / (length * this.lengthOf(other)), least: near * shareFor(entry, other) }))
      .filter(({ cosine, least }) => cosine >= least)
      .sort((x, y) => y.cosine - x.cosine || (x.uri < y.uri ? -1 : 1))
      .slice(0, articles)
      .filter(({ cosine }, rank) => cosine >= near || rank < whenShort)
      .map((other) => other.uri);
  }

  private rarity(holders: Holders): number {
    return Math.log(1 + (unseen + this.entries.size) / holders.entries.length);
  }

  /** Inner products with the articles that share rarer terms. */
  private products(of: Entry): { readonly other: Entry; readonly product: number }[] {
    if (this.sums.length < this.numbers) this.sums = new Float64Array(2 * this.numbers);
    const { sums } = this;
    const touched: Entry[] = [];
    const rarestFirst = Array.from(of.terms, (term, i) => ({ holders: this.holders.get(term), count: of.counts[i] ?? 0 })).sort(
      (x, y) => (x.holders?.entries.length ?? 0) - (y.holders?.entries.length ?? 0),
    );
    let left = this.limits.postings;
    for (const { holders, count } of rarestFirst) {
      if (!holders) continue;
      left -= holders.entries.length;
      if (left < 0) break;
      const weight = count * this.rarity(holders) ** 2;
      for (let i = 0; i < holders.entries.length; i++) {
        const other = holders.entries[i];
        if (!other || other === of) continue;
        const sum = sums[other.number] ?? 0;
        if (sum === 0) touched.push(other);
        sums[other.number] = sum + weight * (holders.counts[i] ?? 0);
      }
    }
    return touched.map((other) => {
      const product = sums[other.number] ?? 0;
      sums[other.number] = 0;
      return { other, product };
    });
  }

  private lengthOf(entry: Entry): number {
    const articles = this.entries.size;
    if (entry.length.articles !== articles) {
      let squares = 0;
      entry.terms.forEach((term, i) => {
        const holders = this.holders.get(term);
        if (holders) squares += ((entry.counts[i] ?? 0) * this.rarity(holders)) ** 2;
      });
      entry.length = { articles, value: Math.sqrt(squares) };
    }
    return entry.length.value || 1;
  }
}

/** The share of `near` that two articles need: the root of how long the shorter is. */
function shareFor(a: Entry, b: Entry): number {
  return Math.max(leastShare, Math.min(1, Math.sqrt(Math.min(a.terms.length, b.terms.length) / manyTerms)));
}
