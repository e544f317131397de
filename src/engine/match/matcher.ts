import type { Article, Claim, Link } from '../model';
import { ArticleValues } from './article-values';
import type { Candidate } from './compare';
import { forCandidates, secondRows } from './compare';
import { describe } from './describe';
import { keptWeight } from '../everyday';
import { FirstLook } from './first-look';
import { connectedGroups } from './groups';
import type { Judge } from './judge';
import { judgeOf } from './judge';
import type { CountedClaims } from './lexicon';
import { Lexicon } from './lexicon';
import { NearArticles } from './near-articles';
import type { Neighbour, Partners } from './partners';
import { partnersOf } from './partners';
import type { PreparedArticle, PreparedClaim, ReadClaim } from './prepare';
import { contentIds, countedOf, prepareArticle, readTerms } from './prepare';
import type { ValuePair } from './value-pairs';
import { valuePairs } from './value-pairs';
import type { Verdict } from './verdict';
import { verdict } from './verdict';
import type { Weights } from './weights';
import { shippedWeights } from './weights';

/** A corpus of at most this many claims is judged anew at every change: all idf values have moved. */
const small = 400;
/** A larger one is judged anew when it has grown or shrunk by this share since it last was. */
const drift = 0.2;

/** So many claims are kept as read between counting and judging, some 60 MB of them; those beyond are read a second time. */
const mostKept = 30_000;

/** What an article is counted under. */
interface CountedArticle extends CountedClaims {
  /** Its claims' numbers begin here; no two articles' numbers overlap. */
  readonly firstNumber: number;
}

/** Two articles that were compared; the URI `a` sorts first. */
interface Compared {
  readonly a: string;
  readonly b: string;
  first: FirstLook;
  links: readonly Link[];
}

/** What is made ready while a group of articles is judged. It is large, so nothing of it is kept. */
interface Desk {
  readonly articles: Map<string, PreparedArticle>;
  readonly partners: Map<string, readonly Partners[]>;
  readonly worthMore: Map<Compared, readonly Candidate[]>;
}

/**
 * Links the claims of a corpus in two looks: the first at each pair by itself, the second with what the first says of
 * the pairs around it and of what third articles say. A term weighs by how rare it is in an article and those near it:
 * what else a folder holds makes no word of a story rarer. Only articles near a changed one are compared and judged
 * again. Since every change moves a little what is near, a small corpus is judged anew as a whole, a large one when it
 * has changed in size by a fifth; so in a small corpus links never depend on the order of edits. Articles are judged in
 * groups that are near each other, one group after the other.
 */
export class Matcher {
  private readonly claims = new Map<string, readonly Claim[]>();
  private readonly changed = new Set<string>();
  private readonly judge: Judge;
  private lexicon: Lexicon;
  private readonly keptWeight: (key: string) => number;
  private near = new NearArticles();
  private readonly counted = new Map<string, CountedArticle>();
  /** Claims that were counted and wait to be judged; none between changes. */
  private readonly reads = new Map<string, readonly ReadClaim[]>();
  /** By URI of either article, then of the other. */
  private readonly compared = new Map<string, Map<string, Compared>>();
  /** Number of claims held, and what it was when all were last judged. */
  private size = 0;
  private sizeWhenJudged = 0;
  private nextNumber = 0;

  constructor(weights: Weights = shippedWeights()) {
    this.judge = judgeOf(weights);
    this.keptWeight = keptWeight(weights.everyday);
    this.lexicon = new Lexicon(this.keptWeight);
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
    return [...this.compared.keys()].sort().flatMap((uri) => this.comparedWith(uri).flatMap(({ a, links }) => (a === uri ? links : [])));
  }

  private judgeChanged(): void {
    const anew = this.size <= small || Math.abs(this.size - this.sizeWhenJudged) > drift * this.sizeWhenJudged;
    const lost = anew ? [] : [...this.changed].flatMap((uri) => this.forget(uri));
    if (anew) this.forgetAll();
    const uris = (anew ? [...this.claims.keys()] : [...this.changed]).filter((uri) => this.claims.has(uri)).sort();
    this.changed.clear();
    let counted = 0;
    for (const uri of uris) {
      const reads = this.count(uri);
      counted += reads.length;
      if (counted <= mostKept) this.reads.set(uri, reads);
    }
    for (const uri of uris) for (const other of this.near.find(uri)) this.join(uri, other);
    const touched = new Set([...lost, ...uris, ...uris.flatMap((uri) => [...(this.compared.get(uri)?.keys() ?? [])])]);
    for (const group of connectedGroups(touched, (uri) => this.compared.get(uri)?.keys() ?? [])) this.judgeGroup(group);
    this.reads.clear();
  }

  private forgetAll(): void {
    this.compared.clear();
    this.counted.clear();
    this.lexicon = new Lexicon(this.keptWeight);
    this.near = new NearArticles();
    this.sizeWhenJudged = this.size;
    this.nextNumber = 0;
  }

  /** Drops an article and all comparisons with it; gives the others. */
  private forget(uri: string): readonly string[] {
    this.counted.delete(uri);
    this.near.delete(uri);
    const others = [...(this.compared.get(uri)?.keys() ?? [])];
    for (const other of others) this.compared.get(other)?.delete(uri);
    this.compared.delete(uri);
    return others;
  }

  private count(uri: string): readonly ReadClaim[] {
    const reads = this.read(uri);
    this.counted.set(uri, { firstNumber: this.nextNumber, ...countedOf(reads) });
    this.nextNumber += reads.length;
    this.near.set(uri, reads.flatMap(contentIds));
    return reads;
  }

  private read(uri: string): readonly ReadClaim[] {
    return (this.claims.get(uri) ?? []).map((claim) => readTerms(claim, this.lexicon));
  }

  /** Puts down that two articles are to be compared, unless they were. */
  private join(x: string, y: string): void {
    if (this.compared.get(x)?.has(y)) return;
    const [a, b] = x < y ? [x, y] : [y, x];
    const compared = { a, b, first: new FirstLook(0, 0), links: [] };
    this.pairsOf(x).set(y, compared);
    this.pairsOf(y).set(x, compared);
  }

  private pairsOf(uri: string): Map<string, Compared> {
    return had(this.compared, uri, () => new Map<string, Compared>());
  }

  /** What an article was compared with, in order. */
  private comparedWith(uri: string): readonly Compared[] {
    return [...(this.compared.get(uri) ?? [])].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, compared]) => compared);
  }

  /** Both looks at all pairs of these articles; pairs with articles outside of the group keep their first. */
  private judgeGroup(uris: readonly string[]): void {
    const desk: Desk = { articles: new Map(), partners: new Map(), worthMore: new Map() };
    const inGroup = new Set(uris);
    const pairs = [...uris].sort().flatMap((uri) => this.comparedWith(uri).filter(({ a, b }) => a === uri && inGroup.has(b)));
    for (const pair of pairs) this.firstLook(pair, desk);
    for (const pair of pairs) pair.links = this.secondLook(pair, desk);
  }

  private article(uri: string, desk: Desk): PreparedArticle {
    return had(desk.articles, uri, () => {
      const reads = this.reads.get(uri) ?? this.read(uri);
      this.reads.delete(uri);
      this.lexicon.countOnly([uri, ...(this.compared.get(uri)?.keys() ?? [])].flatMap((near) => this.counted.get(near) ?? []));
      return prepareArticle(reads, this.lexicon);
    });
  }

  private firstLook(pair: Compared, desk: Desk): void {
    const [a, b] = [this.article(pair.a, desk), this.article(pair.b, desk)];
    const worthMore: Candidate[] = [];
    const look = new FirstLook(a.claims.length, b.claims.length);
    forCandidates(a, b, ({ i, j, row }) => {
      if (look.add(i, j, this.judge.first(row))) worthMore.push({ i, j, row: row.slice() });
    });
    pair.first = look;
    desk.worthMore.set(pair, worthMore);
  }

  private secondLook(pair: Compared, desk: Desk): Link[] {
    const [a, b] = [this.article(pair.a, desk), this.article(pair.b, desk)];
    const context = { first: pair.first.verdicts(), ofRows: this.partners(pair.a, desk), ofColumns: this.partners(pair.b, desk) };
    const rowOf = secondRows();
    const [inA, inB] = [new ArticleValues(a.claims), new ArticleValues(b.claims)];
    const links: Link[] = [];
    for (const candidate of desk.worthMore.get(pair) ?? []) {
      const [x, y] = [a.claims[candidate.i], b.claims[candidate.j]];
      if (!x || !y) continue;
      const row = rowOf(candidate, context);
      const second = this.judge.second(row, () => valuePairs(x, y, inA, inB, row));
      const found = second && verdict(second.odds, this.judge.weights);
      if (found) links.push(linkOf(x, y, found, second.clash));
    }
    return links;
  }

  private partners(uri: string, desk: Desk): readonly Partners[] {
    return had(desk.partners, uri, () => {
      const neighbours = this.comparedWith(uri).map((pair): Neighbour => {
        const [other, from] = pair.a === uri ? ([pair.b, 'rows'] as const) : ([pair.a, 'columns'] as const);
        return { firstNumber: this.counted.get(other)?.firstNumber ?? 0, first: pair.first, from };
      });
      const { firstNumber, claims } = this.counted.get(uri) ?? { firstNumber: 0, claims: 0 };
      return partnersOf(firstNumber, claims, neighbours);
    });
  }
}

function linkOf(x: PreparedClaim, y: PreparedClaim, { relation, score }: Verdict, clash: ValuePair | undefined): Link {
  const { evidence, differences } = describe(x, y, relation, clash);
  return {
    a: { uri: x.claim.uri, sentence: x.claim.sentence },
    b: { uri: y.claim.uri, sentence: y.claim.sentence },
    relation,
    score,
    judge: 'features',
    evidence,
    differences,
  };
}

/** What a map has under a key; it is made where it lacks. */
function had<K, V>(made: Map<K, V>, key: K, make: () => V): V {
  const known = made.get(key);
  if (known !== undefined) return known;
  const value = make();
  made.set(key, value);
  return value;
}
