import { claimKey } from '../claim-key';
import type { Corpus } from '../corpus';
import { lineStarts, placeAt, type PlaceRange } from '../lines';
import type { Claim, ClaimRef, Link, Relation, Standing, StandingKind, Topic } from '../model';
import { sourceName } from './source-name';

/** One claim as a place to go to. */
export interface Voice {
  readonly ref: ClaimRef;
  /** Its article's {@link sourceName}. */
  readonly source: string;
  readonly text: string;
  readonly at: PlaceRange;
  /** How it bears on the statement that it is listed under. */
  readonly relation: Relation;
}

/** What several claims state alike, with who states it, part of it, or otherwise: the best claim of each article. */
export interface Statement {
  /** Stable while the first claim stays. */
  readonly id: string;
  readonly text: string;
  readonly standing: Standing;
  readonly voices: readonly Voice[];
}

export interface TopicReport {
  readonly id: string;
  readonly label: string;
  readonly claims: number;
  readonly articles: number;
  readonly statements: readonly Statement[];
  readonly topics: readonly TopicReport[];
}

export interface ArticleSummary {
  readonly uri: string;
  readonly title: string;
  readonly outlet?: string;
  readonly claims: number;
  readonly standings: Readonly<Record<StandingKind, number>>;
}

/** The corpus at a glance. */
export interface Overview {
  readonly articles: readonly ArticleSummary[];
  readonly claims: number;
  readonly topics: readonly TopicReport[];
}

export function overview(corpus: Corpus): Overview {
  const articles = corpus.articles().map((article): ArticleSummary => {
    const standings: Record<StandingKind, number> = { corroborated: 0, partly: 0, 'single-source': 0, disputed: 0 };
    const claims = corpus.claims(article.uri);
    for (const claim of claims) {
      const standing = corpus.standing(claim);
      if (standing) standings[standing.kind]++;
    }
    return {
      uri: article.uri,
      title: article.title,
      ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
      claims: claims.length,
      standings,
    };
  });
  const voices = new VoiceMaker(corpus);
  const all = corpus.topics();
  const report = (topic: Topic): TopicReport => {
    const inner = all.filter((other) => other.story === topic.id);
    return {
      id: topic.id,
      label: topic.label,
      claims: topic.claims.length,
      articles: new Set(topic.claims.map((ref) => ref.uri)).size,
      // What a story claims is listed under its topics.
      statements: inner.length > 0 ? [] : statements(corpus, topic, voices),
      topics: inner.map(report),
    };
  };
  return {
    articles,
    claims: articles.reduce((sum, article) => sum + article.claims, 0),
    topics: all.filter((topic) => topic.story === undefined).map(report),
  };
}

/** The claims of a topic, those that state the same put together; most voices first. */
function statements(corpus: Corpus, topic: Topic, voices: VoiceMaker): Statement[] {
  const claims = topic.claims.flatMap((ref) => corpus.claim(ref) ?? []);
  const left = new Map(claims.map((claim) => [claimKey(claim), claim]));
  const support = (claim: Claim) => corpus.linksOf(claim).filter((link) => link.relation === 'same').length;
  const made: Statement[] = [];
  for (const claim of claims.map((one) => ({ one, weight: support(one) })).sort((a, b) => b.weight - a.weight).map(({ one }) => one)) {
    if (!left.delete(claimKey(claim))) continue;
    const standing = corpus.standing(claim);
    if (!standing) continue;
    const told = [voices.voice(claim, 'same')];
    const otherOf = (link: Link) => (claimKey(link.a) === claimKey(claim) ? link.b : link.a);
    const links = corpus.linksOf(claim);
    for (const link of links) if (link.relation === 'same') left.delete(claimKey(otherOf(link)));
    for (const link of bestOfEachArticle(claim, links)) {
      const other = corpus.claim(otherOf(link));
      if (other) told.push(voices.voice(other, link.relation));
    }
    made.push({ id: `${topic.id} ${claimKey(claim)}`, text: claim.text, standing, voices: told.sort(byRelation) });
  }
  return made.sort((a, b) => b.voices.length - a.voices.length);
}

/**
 * The links of a claim as they are listed: of each other article the best that states the same, or else a part of it,
 * and the best that states otherwise.
 */
function bestOfEachArticle(claim: Claim, links: readonly Link[]): Link[] {
  const best = new Map<string, Link>();
  for (const link of [...links].sort((a, b) => rank[a.relation] - rank[b.relation] || b.score - a.score)) {
    const key = `${link.relation === 'conflict'} ${link.a.uri === claim.uri ? link.b.uri : link.a.uri}`;
    if (!best.has(key)) best.set(key, link);
  }
  return [...best.values()];
}

const rank: Record<Relation, number> = { same: 0, partial: 1, conflict: 2 };

function byRelation(a: Voice, b: Voice): number {
  return rank[a.relation] - rank[b.relation] || (a.ref.uri < b.ref.uri ? -1 : Number(a.ref.uri > b.ref.uri)) || a.ref.sentence - b.ref.sentence;
}

/** Makes voices, counting the lines of each article once. */
class VoiceMaker {
  readonly #starts = new Map<string, readonly number[]>();

  constructor(private readonly corpus: Corpus) {}

  voice(claim: Claim, relation: Relation): Voice {
    const article = this.corpus.article(claim.uri);
    let starts = this.#starts.get(claim.uri);
    if (!starts) this.#starts.set(claim.uri, (starts = lineStarts(article?.text ?? '')));
    return {
      ref: { uri: claim.uri, sentence: claim.sentence },
      source: article ? sourceName(article) : claim.uri,
      text: claim.text,
      at: { start: placeAt(starts, claim.start), end: placeAt(starts, claim.end) },
      relation,
    };
  }
}
