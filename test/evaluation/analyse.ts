import { readArticle } from '../../src/engine/article/article';
import { readClaims } from '../../src/engine/claim/claims';
import { ClaimIndex } from '../../src/engine/search/claim-index';
import { Matcher } from '../../src/engine/match/matcher';
import type { Weights } from '../../src/engine/match/weights';
import type { ClaimRef } from '../../src/engine/model';
import { LineageFinder } from '../../src/engine/source/lineage';
import { groupTopics } from '../../src/engine/topic/topics';
import type { Cluster } from '../training/clusters';
import type { ScoredAnalysis } from './score';

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
  const spanOf = (ref: ClaimRef) => {
    const { start = 0, end = 0 } = index.claim(ref) ?? {};
    return { file: ref.uri, start, end };
  };
  const links = matcher.links();
  const topics = groupTopics({ articles: read.map(({ article }) => article), claims: read.flatMap(({ claims }) => claims), links });
  return {
    articles: read.map(({ file, article, claims }) => {
      const speakers = new Map(claims.map((claim) => [claim.sentence, claim.speaker]));
      return { file, sentences: article.sentences.map((sentence, i) => ({ ...sentence, speaker: speakers.get(i) })) };
    }),
    links: links.map(({ a, b, relation, score }) => ({ a: spanOf(a), b: spanOf(b), relation, score })),
    lineage: lineage.lineages().map(({ uri, from }) => ({ file: uri, from })),
    topics: topics.filter(({ id }) => !topics.some(({ story }) => story === id)).map((topic) => topic.claims.map(spanOf)),
  };
}
