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

/** What several claims state alike, with all who state it, part of it, or otherwise. */
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
  const report = (topic: Topic): TopicReport => ({
    id: topic.id,
    label: topic.label,
    claims: topic.claims.length,
    articles: new Set(topic.claims.map((ref) => ref.uri)).size,
    statements: statements(corpus, topic, voices),
    topics: all.filter((inner) => inner.story === topic.id).map(report),
  });
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
    for (const link of weightiest(corpus.linksOf(claim))) {
      const other = corpus.claim(claimKey(link.a) === claimKey(claim) ? link.b : link.a);
      if (!other) continue;
      told.push(voices.voice(other, link.relation));
      if (link.relation === 'same') left.delete(claimKey(other));
    }
    made.push({ id: `${topic.id} ${claimKey(claim)}`, text: claim.text, standing, voices: told.sort(byRelation) });
  }
  return made.sort((a, b) => b.voices.length - a.voices.length);
}

/** Links as they are listed: those that state the same, the best few that state a part, those that state otherwise. */
function weightiest(links: readonly Link[]): Link[] {
  const byScore = [...links].sort((a, b) => b.score - a.score);
  const partial = byScore.filter((link) => link.relation === 'partial').slice(0, mostPartial);
  return byScore.filter((link) => link.relation !== 'partial' || partial.includes(link));
}

const mostPartial = 5;
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
