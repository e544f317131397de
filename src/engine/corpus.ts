import { readArticle } from './article/article';
import { claimKey } from './claim-key';
import { readClaims } from './claim/claims';
import { ClaimIndex } from './search/claim-index';
import { Matcher } from './match/matcher';
import type { Article, Claim, ClaimRef, Lineage, Link, SearchHit, Standing, Topic } from './model';
import { search } from './search/search';
import { LineageFinder } from './source/lineage';
import { standings } from './source/standing';
import { groupTopics } from './topic/topics';

/** What follows from all articles together; each made anew when it is asked for after a change. */
interface Findings {
  links?: readonly Link[];
  linksByClaim?: ReadonlyMap<string, readonly Link[]>;
  lineages?: readonly Lineage[];
  standings?: ReadonlyMap<string, Standing>;
  topics?: readonly Topic[];
  topicsByClaim?: ReadonlyMap<string, readonly Topic[]>;
}

interface Entry {
  readonly article: Article;
  readonly claims: readonly Claim[];
}

/** The articles in hand. The engine's only mutable thing: articles come and go, everything else follows from them. */
export class Corpus {
  readonly #entries = new Map<string, Entry>();
  readonly #index = new ClaimIndex();
  readonly #matcher = new Matcher();
  readonly #lineage = new LineageFinder();
  #findings: Findings = {};
  #topics: readonly Topic[] = [];

  /** Adds an article, or replaces the one of the same URI. The same text again costs nothing. */
  set(uri: string, text: string): void {
    if (this.#entries.get(uri)?.article.text === text) return;
    const article = readArticle(uri, text);
    const claims = readClaims(article);
    this.#entries.set(uri, { article, claims });
    this.#index.set(uri, claims, article.title);
    this.#matcher.set(article, claims);
    this.#lineage.set(article);
    this.#findings = {};
  }

  delete(uri: string): void {
    if (!this.#entries.delete(uri)) return;
    this.#index.delete(uri);
    this.#matcher.delete(uri);
    this.#lineage.delete(uri);
    this.#findings = {};
  }

  /** All articles, sorted by URI. */
  articles(): readonly Article[] {
    return [...this.#entries.values()].map((entry) => entry.article).sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }

  article(uri: string): Article | undefined {
    return this.#entries.get(uri)?.article;
  }

  /** The claims of an article in their order; none for an unknown URI. */
  claims(uri: string): readonly Claim[] {
    return this.#entries.get(uri)?.claims ?? [];
  }

  claim(ref: ClaimRef): Claim | undefined {
    return this.#index.claim(ref);
  }

  links(): readonly Link[] {
    return (this.#findings.links ??= this.#matcher.links());
  }

  linksOf(ref: ClaimRef): readonly Link[] {
    this.#findings.linksByClaim ??= byClaim(this.links(), (link) => [link.a, link.b]);
    return this.#findings.linksByClaim.get(claimKey(ref)) ?? [];
  }

  lineages(): readonly Lineage[] {
    return (this.#findings.lineages ??= this.#lineage.lineages());
  }

  standing(ref: ClaimRef): Standing | undefined {
    this.#findings.standings ??= standings(this.#allClaims(), this.links(), this.lineages());
    return this.#findings.standings.get(claimKey(ref));
  }

  topics(): readonly Topic[] {
    this.#findings.topics ??= this.#topics = groupTopics({
      articles: this.articles(),
      claims: this.#allClaims(),
      links: this.links(),
      previous: this.#topics,
    });
    return this.#findings.topics;
  }

  topicsOf(ref: ClaimRef): readonly Topic[] {
    this.#findings.topicsByClaim ??= byClaim(this.topics(), (topic) => topic.claims);
    return this.#findings.topicsByClaim.get(claimKey(ref)) ?? [];
  }

  /** Claims that answer a query, best first. */
  search(query: string, limit: number): readonly SearchHit[] {
    return search(
      {
        index: this.#index,
        article: (uri) => this.article(uri),
        standing: (ref) => this.standing(ref),
        topics: (ref) => this.topicsOf(ref),
      },
      query,
      limit,
    );
  }

  #allClaims(): readonly Claim[] {
    return this.articles().flatMap((article) => this.claims(article.uri));
  }
}

function byClaim<T>(things: readonly T[], claimsOf: (thing: T) => readonly ClaimRef[]): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const thing of things) {
    for (const ref of claimsOf(thing)) {
      const key = claimKey(ref);
      const list = map.get(key);
      if (list) list.push(thing);
      else map.set(key, [thing]);
    }
  }
  return map;
}
