import type { Article, Claim, Link } from '../model';
import { ArticleValues } from './article-values';
import type { Candidate } from './compare';
import { forCandidates, secondRow } from './compare';
import { describe } from './describe';
import type { FirstVerdicts } from './first-look';
import { FirstLook } from './first-look';
import type { Judge } from './judge';
import { judgeOf } from './judge';
import { Lexicon } from './lexicon';
import { NearArticles } from './near-articles';
import type { Neighbour, Partners } from './partners';
import { partnersOf } from './partners';
import type { PreparedArticle, ReadClaim } from './prepare';
import { contentIds, idsOf, prepareArticle, readTerms } from './prepare';
import { valuePairs } from './value-pairs';
import { verdict } from './verdict';
import type { Weights } from './weights';
import { shippedWeights } from './weights';

/** A corpus of at most this many claims is judged anew at every change: all idf values have moved. */
const small = 400;
/** A larger one is judged anew when it has grown or shrunk by this share since it last was. */
const drift = 0.2;

/** An article ready to be compared. */
interface Entry {
  readonly uri: string;
  readonly prepared: PreparedArticle;
  /** Its claims' numbers begin here; no two articles' numbers overlap. */
  readonly firstNumber: number;
}

/** Two articles that were compared; the URI of `a` sorts first. */
interface Compared {
  readonly a: Entry;
  readonly b: Entry;
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
  private readonly claims = new Map<string, readonly Claim[]>();
  private readonly changed = new Set<string>();
  private readonly judge: Judge;
  private lexicon = new Lexicon();
  private near = new NearArticles();
  private readonly reads = new Map<string, readonly ReadClaim[]>();
  private readonly entries = new Map<string, Entry>();
  /** By URI of either article, then of the other. */
  private readonly compared = new Map<string, Map<string, Compared>>();
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
    this.claims.set(article.uri, claims);
    this.size += claims.length;
  }

  delete(uri: string): void {
    this.changed.add(uri);
    this.size -= this.claims.get(uri)?.length ?? 0;
    this.claims.delete(uri);
  }

  /** Judges what has changed and gives all links, at most one for a pair of claims, in the order of their places. */
  links(): readonly Link[] {
    if (this.changed.size > 0) this.judgeChanged();
    return [...this.compared.keys()].sort().flatMap((uri) => this.comparedWith(uri).flatMap(({ a, links }) => (a.uri === uri ? links : [])));
  }

  private judgeChanged(): void {
    const anew = this.size <= small || Math.abs(this.size - this.sizeWhenJudged) > drift * this.sizeWhenJudged;
    const touched = new Set(anew ? [] : [...this.changed].flatMap((uri) => this.forget(uri)));
    if (anew) this.forgetAll();
    const uris = (anew ? [...this.claims.keys()] : [...this.changed]).filter((uri) => this.claims.has(uri)).sort();
    this.changed.clear();
    for (const uri of uris) this.read(uri);
    for (const uri of uris) this.entry(uri);
    const candidates = new Map<Compared, readonly Candidate[]>();
    for (const uri of uris) {
      touched.add(uri);
      for (const other of this.near.find(uri)) {
        touched.add(other);
        if (!this.compared.get(uri)?.has(other)) this.compare(this.entry(uri), this.entry(other), candidates);
      }
    }
    this.judgeAmong(touched, candidates);
  }

  private forgetAll(): void {
    this.compared.clear();
    this.entries.clear();
    this.reads.clear();
    this.lexicon = new Lexicon();
    this.near = new NearArticles();
    this.sizeWhenJudged = this.size;
    this.nextNumber = 0;
  }

  /** Drops an article and all comparisons with it; gives the others. */
  private forget(uri: string): readonly string[] {
    for (const read of this.reads.get(uri) ?? []) this.lexicon.count(idsOf(read), -1);
    this.reads.delete(uri);
    this.near.delete(uri);
    this.entries.delete(uri);
    const others = [...(this.compared.get(uri)?.keys() ?? [])];
    for (const other of others) this.compared.get(other)?.delete(uri);
    this.compared.delete(uri);
    return others;
  }

  private read(uri: string): void {
    const reads = (this.claims.get(uri) ?? []).map((claim) => readTerms(claim, this.lexicon));
    for (const read of reads) this.lexicon.count(idsOf(read), 1);
    this.near.set(uri, reads.flatMap(contentIds));
    this.reads.set(uri, reads);
  }

  private entry(uri: string): Entry {
    const known = this.entries.get(uri);
    if (known) return known;
    const prepared = prepareArticle(this.reads.get(uri) ?? [], this.lexicon);
    const made = { uri, prepared, firstNumber: this.nextNumber, };
    this.nextNumber += prepared.claims.length;
    this.entries.set(uri, made);
    return made;
  }

  /** The first look at two articles; keeps the candidates for the second. */
  private compare(x: Entry, y: Entry, candidates: Map<Compared, readonly Candidate[]>): void {
    const [a, b] = x.uri < y.uri ? [x, y] : [y, x];
    const { verdicts, worthMore } = this.firstLook(a.prepared, b.prepared);
    const compared = { a, b, first: verdicts, links: [] };
    candidates.set(compared, worthMore);
    this.pairsOf(x.uri).set(y.uri, compared);
    this.pairsOf(y.uri).set(x.uri, compared);
  }

  /** What it says, and the candidates that are worth a second. */
  private firstLook(a: PreparedArticle, b: PreparedArticle): { readonly verdicts: FirstVerdicts; readonly worthMore: readonly Candidate[] } {
    const look = new FirstLook(a.claims.length, b.claims.length);
    const worthMore: Candidate[] = [];
    forCandidates(a, b, ({ i, j, row }) => {
      if (look.add(i, j, this.judge.first(row))) worthMore.push({ i, j, row: row.slice() });
    });
    return { verdicts: look.verdicts(), worthMore };
  }

  private pairsOf(uri: string): Map<string, Compared> {
    const known = this.compared.get(uri);
    if (known) return known;
    const made = new Map<string, Compared>();
    this.compared.set(uri, made);
    return made;
  }

  /** What an article was compared with, in order. */
  private comparedWith(uri: string): readonly Compared[] {
    return [...(this.compared.get(uri) ?? [])].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, compared]) => compared);
  }

  /** The second look at all pairs of these articles; candidates that are not at hand are looked up again. */
  private judgeAmong(uris: ReadonlySet<string>, candidates: ReadonlyMap<Compared, readonly Candidate[]>): void {
    const partners = new Map<Entry, readonly Partners[]>();
    const partnersAt = (entry: Entry): readonly Partners[] => {
      const known = partners.get(entry);
      if (known) return known;
      const made = this.partners(entry);
      partners.set(entry, made);
      return made;
    };
    for (const uri of uris) {
      for (const compared of this.compared.get(uri)?.values() ?? []) {
        const { a, b } = compared;
        if (a.uri !== uri || !uris.has(b.uri)) continue;
        const found = candidates.get(compared) ?? this.firstLook(a.prepared, b.prepared).worthMore;
        compared.links = this.secondLook(compared, found, partnersAt(a), partnersAt(b));
      }
    }
  }

  private partners(entry: Entry): Partners[] {
    const neighbours = this.comparedWith(entry.uri).map(
      ({ a, b, first }): Neighbour =>
        a === entry
          ? { firstNumber: b.firstNumber, verdicts: first, from: 'rows' }
          : { firstNumber: a.firstNumber, verdicts: first, from: 'columns' },
    );
    return partnersOf(entry.firstNumber, entry.prepared.claims.length, neighbours);
  }

  private secondLook({ a, b, first }: Compared, candidates: readonly Candidate[], ofRows: readonly Partners[], ofColumns: readonly Partners[]): Link[] {
    const [inA, inB] = [new ArticleValues(a.prepared.claims), new ArticleValues(b.prepared.claims)];
    return candidates.flatMap((candidate): Link[] => {
      const [x, y] = [a.prepared.claims[candidate.i], b.prepared.claims[candidate.j]];
      if (!x || !y) return [];
      const row = secondRow(candidate, { first, ofRows, ofColumns });
      const odds = this.judge.second(row, () => valuePairs(x, y, inA, inB, row));
      const found = odds && verdict(odds, this.judge.weights);
      if (!found) return [];
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
