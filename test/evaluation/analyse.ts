import { readArticle } from '../../src/engine/article/article';
import { readClaims } from '../../src/engine/claim/claims';
import { claimKey } from '../../src/engine/claim-key';
import { ClaimIndex } from '../../src/engine/search/claim-index';
import { Matcher } from '../../src/engine/match/matcher';
import type { Weights } from '../../src/engine/match/weights';
import type { ClaimRef, Link } from '../../src/engine/model';
import { LineageFinder } from '../../src/engine/source/lineage';
import { standings } from '../../src/engine/source/standing';
import { groupTopics } from '../../src/engine/topic/topics';
import type { Cluster } from '../training/clusters';
import type { FileSpan, ScoredAnalysis } from './score';

/** What the engine says of a cluster with these weights, in the form that is scored. */
export function analyse(cluster: Cluster, weights: Weights): ScoredAnalysis {
  const index = new ClaimIndex();
  const matcher = new Matcher(weights);
  const lineage = new LineageFinder();
  const read = cluster.articles.map(({ file, text }) => {
    const article = readArticle(file, text);
    const claims = readClaims(article);
    index.set(file, claims);
    matcher.set(article, claims);
    lineage.set(article);
    return { file, article, claims };
  });
  const spanOf = spansIn(index);
  const links = matcher.links();
  const claims = read.flatMap((one) => one.claims);
  const topics = groupTopics({ articles: read.map(({ article }) => article), claims, links });
  const stands = standings(claims, links, lineage.lineages());
  return {
    articles: read.map(({ file, article, claims }) => {
      const speakers = new Map(claims.map((claim) => [claim.sentence, claim.speaker]));
      const sentences = article.sentences.map((sentence, i) => {
        const standing = stands.get(claimKey({ uri: file, sentence: i }));
        return { ...sentence, speaker: speakers.get(i), standing: standing?.kind, sources: standing?.agreeing ?? 0 };
      });
      return { file, sentences };
    }),
    links: links.map((link) => scoredLink(link, spanOf)),
    lineage: lineage.lineages().map(({ uri, from }) => ({ file: uri, from })),
    topics: topics.filter(({ id }) => !topics.some(({ story }) => story === id)).map((topic) => topic.claims.map(spanOf)),
  };
}

/** The same of several clusters, whose links are found with all their articles in one folder; links between clusters are left out. */
export function analyseTogether(clusters: readonly Cluster[], weights: Weights): ScoredAnalysis[] {
  const index = new ClaimIndex();
  const matcher = new Matcher(weights);
  for (const { name, articles } of clusters) {
    for (const { file, text } of articles) {
      const article = readArticle(`${name}/${file}`, text);
      const claims = readClaims(article);
      index.set(article.uri, claims);
      matcher.set(article, claims);
    }
  }
  const links = matcher.links();
  const spanOf = spansIn(index);
  return clusters.map((cluster) => {
    const isOwn = ({ uri }: ClaimRef): boolean => uri.startsWith(`${cluster.name}/`);
    const own = links.filter(({ a, b }) => isOwn(a) && isOwn(b));
    return { ...analyse(cluster, weights), links: own.map((link) => scoredLink(link, spanOf)) };
  });
}

function spansIn(index: ClaimIndex): (ref: ClaimRef) => FileSpan {
  return (ref) => {
    const { start = 0, end = 0 } = index.claim(ref) ?? {};
    return { file: ref.uri, start, end };
  };
}

function scoredLink({ a, b, relation, score }: Link, spanOf: (ref: ClaimRef) => FileSpan): ScoredAnalysis['links'][number] {
  return { a: spanOf(a), b: spanOf(b), relation, score };
}
