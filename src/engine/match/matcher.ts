import type { Article, Claim, Link } from '../model';
import type { CandidateSet } from './candidates';
import { CandidateFinder } from './candidates';
import type { ClaimIndex } from './claim-index';
import { judge } from './judge';

/** A corpus of at most this many claims is judged anew at every change: all idf values have moved. */
const small = 1_500;
/** A larger one is judged anew when it has grown or shrunk by this share since it last was. */
const drift = 0.2;

/**
 * Links the claims of a corpus. Only pairs of articles that hold a changed one are judged again. Since every change
 * moves the inverse document frequencies a little, a small corpus is judged anew as a whole, a large one when it has
 * changed in size by a fifth; so in a small corpus links never depend on the order of edits.
 */
export class Matcher {
  private readonly candidates: CandidateFinder;
  private readonly linksByPair = new Map<string, { readonly uris: readonly [string, string]; readonly links: Link[] }>();
  private readonly changed = new Set<string>();
  private sizeWhenJudged = 0;

  constructor(private readonly index: ClaimIndex) {
    this.candidates = new CandidateFinder(index);
  }

  /** Puts the claims of an article, all of them, in place of those it had; they go into the index too. */
  set(article: Article, claims: readonly Claim[]): void {
    this.index.set(article.uri, claims);
    this.changed.add(article.uri);
  }

  delete(uri: string): void {
    this.index.delete(uri);
    this.changed.add(uri);
  }

  /** Judges what has changed and gives all links, at most one for a pair of claims, in the order of their places. */
  links(): readonly Link[] {
    if (this.changed.size > 0) this.judgeChanged();
    return [...this.linksByPair.keys()].sort().flatMap((key) => this.linksByPair.get(key)?.links ?? []);
  }

  private judgeChanged(): void {
    if (this.hasDrifted()) {
      this.linksByPair.clear();
      this.sizeWhenJudged = this.index.size;
      this.judgeArticles([...this.index.uris()]);
    } else {
      for (const [key, { uris }] of this.linksByPair) {
        if (uris.some((uri) => this.changed.has(uri))) this.linksByPair.delete(key);
      }
      this.judgeArticles([...this.changed]);
    }
    this.changed.clear();
  }

  private hasDrifted(): boolean {
    const { size } = this.index;
    return size <= small || Math.abs(size - this.sizeWhenJudged) > drift * this.sizeWhenJudged;
  }

  private judgeArticles(uris: readonly string[]): void {
    for (const uri of [...uris].sort()) {
      for (const set of this.candidates.find(uri)) {
        const key = uri < set.uri ? `${uri} ${set.uri}` : `${set.uri} ${uri}`;
        if (!this.linksByPair.has(key)) this.linksByPair.set(key, this.judgePair(uri, set));
      }
    }
  }

  private judgePair(uri: string, set: CandidateSet): { uris: readonly [string, string]; links: Link[] } {
    const links: Link[] = [];
    for (const [own, other] of set.pairs) {
      const [x, y] = [this.index.claim({ uri, sentence: own }), this.index.claim({ uri: set.uri, sentence: other })];
      if (!x || !y) continue;
      const link = x.uri < y.uri ? judge(x, y, this.index) : judge(y, x, this.index);
      if (link) links.push(link);
    }
    links.sort((x, y) => x.a.sentence - y.a.sentence || x.b.sentence - y.b.sentence);
    return { uris: [uri, set.uri], links };
  }
}
