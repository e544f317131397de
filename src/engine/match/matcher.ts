import type { Article, Claim, Link } from '../model';
import type { Candidate } from './compare';
import { candidatesOf, secondRows } from './compare';
import { describe } from './describe';
import type { FirstVerdicts } from './first-look';
import { firstVerdicts } from './first-look';
import type { Judge } from './judge';
import { judgeOf } from './judge';
import { Lexicon } from './lexicon';
import { NearArticles } from './near-articles';
import type { Neighbour, Partners } from './partners';
import { partnersOf } from './partners';
import type { PreparedClaim, ReadClaim } from './prepare';
import { contentIds, idsOf, prepareClaims, readTerms } from './prepare';
import { verdict } from './verdict';
import type { Weights } from './weights';
import { shippedWeights } from './weights';

/** A corpus of at most this many claims is judged anew at every change: all idf values have moved. */
const small = 400;
/** A larger one is judged anew when it has grown or shrunk by this share since it last was. */
const drift = 0.2;

interface Entry {
  readonly uri: string;
  readonly reads: readonly ReadClaim[];
  prepared: readonly PreparedClaim[];
  /** Its claims' numbers begin here; no two articles' numbers overlap. */
  firstNumber: number;
  /** How its own claims are linked among themselves, by the first look. */
  within: FirstVerdicts | undefined;
}

/** Two articles that were compared; the URI of `a` sorts first. */
interface Compared {
  readonly a: Entry;
  readonly b: Entry;
  readonly candidates: readonly Candidate[];
  readonly first: FirstVerdicts;
  links: readonly Link[];
}

/**
 * Links the claims of a corpus in two looks: the first at each pair by itself, the second with what the first says of
 * the pairs around it and of what third articles say. Only articles near a changed one are compared and judged again.
 * Since every change moves the inverse document frequencies a little, a small corpus is judged anew as a whole, a large
 * one when it has changed in size by a fifth; so in a small corpus links never depend on the order of edits.
 */
export class Matcher {
  private readonly entries = new Map<string, Entry>();
  private readonly near = new NearArticles();
  private readonly judge: Judge;
  private readonly compared = new Map<string, Compared>();
  private readonly neighbours = new Map<string, Map<string, Compared>>();
  private readonly changed = new Set<string>();
  private lexicon = new Lexicon();
  /** Number of claims held, and what it was when all were last judged. */
  private size = 0;
  private sizeWhenJudged = 0;
  private nextNumber = 0;

  constructor(weights: Weights = shippedWeights()) {
    this.judge = judgeOf(weights);
  }

  /** Adds an article's claims, or puts them in place of those it had. */
  set(article: Article, claims: readonly Claim[]): void {
    this.delete(article.uri);
    const reads = claims.map((claim) => readTerms(claim, this.lexicon));
    for (const read of reads) this.lexicon.count(idsOf(read), 1);
    this.near.set(article.uri, reads.flatMap(contentIds));
    this.size += reads.length;
    this.entries.set(article.uri, { uri: article.uri, reads, prepared: [], firstNumber: -1, within: undefined });
  }

  delete(uri: string): void {
    this.changed.add(uri);
    const reads = this.entries.get(uri)?.reads ?? [];
    for (const read of reads) this.lexicon.count(idsOf(read), -1);
    this.near.delete(uri);
    this.size -= reads.length;
    this.entries.delete(uri);
  }

  /** Judges what has changed and gives all links, at most one for a pair of claims, in the order of their places. */
  links(): readonly Link[] {
    if (this.changed.size > 0) this.judgeChanged();
    return [...this.compared.keys()].sort().flatMap((key) => this.compared.get(key)?.links ?? []);
  }

  private judgeChanged(): void {
    const anew = this.hasDrifted();
    if (anew) this.startAnew();
    else for (const uri of this.changed) this.forget(uri);
    const uris = (anew ? [...this.entries.keys()] : [...this.changed]).filter((uri) => this.entries.has(uri)).sort();
    this.changed.clear();
    for (const uri of uris) this.compareWithNear(uri);
    this.judgeAround(uris);
  }

  private hasDrifted(): boolean {
    return this.size <= small || Math.abs(this.size - this.sizeWhenJudged) > drift * this.sizeWhenJudged;
  }

  private startAnew(): void {
    this.compared.clear();
    this.neighbours.clear();
    this.sizeWhenJudged = this.size;
    this.nextNumber = 0;
    for (const [, entry] of [...this.entries].sort(([x], [y]) => (x < y ? -1 : 1))) this.prepare(entry);
  }

  private prepare(entry: Entry): void {
    entry.prepared = prepareClaims(entry.reads, this.lexicon);
    entry.firstNumber = this.nextNumber;
    this.nextNumber += entry.reads.length;
    entry.within = this.firstLook(candidatesOf(entry.prepared, entry.prepared), entry, entry);
  }

  private forget(uri: string): void {
    for (const [other] of this.neighbours.get(uri) ?? []) {
      this.neighbours.get(other)?.delete(uri);
      this.compared.delete(pairKey(uri, other));
      this.judgeLater.add(other);
    }
    this.neighbours.delete(uri);
  }

  /** Articles that lost a neighbour. */
  private readonly judgeLater = new Set<string>();

  private compareWithNear(uri: string): void {
    const own = this.entries.get(uri);
    if (!own) return;
    if (own.firstNumber < 0) this.prepare(own);
    for (const other of this.near.find(uri)) {
      const entry = this.entries.get(other);
      if (!entry || this.compared.has(pairKey(uri, other))) continue;
      if (entry.firstNumber < 0) this.prepare(entry);
      const compared = uri < other ? this.compare(own, entry) : this.compare(entry, own);
      this.compared.set(pairKey(uri, other), compared);
      this.neighboursOf(uri).set(other, compared);
      this.neighboursOf(other).set(uri, compared);
    }
  }

  private neighboursOf(uri: string): Map<string, Compared> {
    const known = this.neighbours.get(uri);
    if (known) return known;
    const made = new Map<string, Compared>();
    this.neighbours.set(uri, made);
    return made;
  }

  private compare(a: Entry, b: Entry): Compared {
    const candidates = candidatesOf(a.prepared, b.prepared);
    return { a, b, candidates, first: this.firstLook(candidates, a, b), links: [] };
  }

  private firstLook(candidates: readonly Candidate[], a: Entry, b: Entry): FirstVerdicts {
    const { first } = this.judge;
    return firstVerdicts(candidates, a.prepared.length, b.prepared.length, ({ row }) => first(row), a === b);
  }

  /** The second look, for all pairs among these articles and their neighbours. */
  private judgeAround(uris: readonly string[]): void {
    const touched = new Set(uris);
    for (const uri of uris) for (const other of this.neighboursOf(uri).keys()) touched.add(other);
    for (const uri of this.judgeLater) if (this.entries.has(uri)) touched.add(uri);
    this.judgeLater.clear();
    const partners = new Map<Entry, readonly Partners[]>();
    const partnersAt = (entry: Entry): readonly Partners[] => {
      const known = partners.get(entry);
      if (known) return known;
      const made = this.partners(entry);
      partners.set(entry, made);
      return made;
    };
    for (const uri of touched) {
      for (const [other, compared] of this.neighboursOf(uri)) {
        if (other < uri || !touched.has(other)) continue;
        compared.links = this.secondLook(compared, partnersAt(compared.a), partnersAt(compared.b));
      }
    }
  }

  private partners(entry: Entry): Partners[] {
    const neighbours = [...this.neighboursOf(entry.uri).values()].map(
      ({ a, b, first }): Neighbour =>
        a === entry
          ? { firstNumber: b.firstNumber, verdicts: first, from: 'rows' }
          : { firstNumber: a.firstNumber, verdicts: first, from: 'columns' },
    );
    if (entry.within) neighbours.push({ firstNumber: entry.firstNumber, verdicts: entry.within, from: 'rows' });
    return partnersOf(entry.firstNumber, entry.reads.length, neighbours);
  }

  private secondLook({ a, b, candidates, first }: Compared, ofRows: readonly Partners[], ofColumns: readonly Partners[]): Link[] {
    return secondRows(candidates, { first, ofRows, ofColumns }).flatMap(({ candidate, row }): Link[] => {
      const found = verdict(this.judge.second(row), this.judge.weights);
      const [x, y] = [a.prepared[candidate.i], b.prepared[candidate.j]];
      if (!found || !x || !y) return [];
      return [
        {
          a: { uri: x.claim.uri, sentence: x.claim.sentence },
          b: { uri: y.claim.uri, sentence: y.claim.sentence },
          ...found,
          judge: 'features',
          ...describe(x, y, found.relation),
        },
      ];
    });
  }
}

function pairKey(x: string, y: string): string {
  return x < y ? `${x} ${y}` : `${y} ${x}`;
}
