import type { Corpus } from '../engine/corpus';
import type { StandingKind } from '../engine/model';
import { overview, type TopicReport } from '../engine/report/overview';

const kinds: readonly StandingKind[] = ['corroborated', 'partly', 'single-source', 'disputed'];

/** What `corroborate analyze` prints for a person. */
export function summary(corpus: Corpus): string {
  const view = overview(corpus);
  const lines = [`${count(view.claims, 'claim')} in ${count(view.articles.length, 'article')}`, ''];
  for (const article of view.articles) {
    const parts = kinds.filter((kind) => article.standings[kind] > 0).map((kind) => `${article.standings[kind]} ${kind}`);
    lines.push(article.uri, `  ${line(article.title)}`, `  ${parts.join(', ') || 'no claims'}`);
  }
  const lineages = corpus.lineages();
  if (lineages.length > 0) lines.push('', 'Not independent of each other:');
  for (const { uri, from, kind, share } of lineages) {
    lines.push(`  ${uri} is from ${from} (${kind}, ${Math.round(share * 100)}% of its words)`);
  }
  if (view.topics.length > 0) lines.push('', 'Topics:', ...topicLines(view.topics, '  '));
  return lines.join('\n');
}

function topicLines(topics: readonly TopicReport[], indent: string): string[] {
  return topics.flatMap((topic) => [
    `${indent}${line(topic.label)}: ${count(topic.claims, 'claim')} in ${count(topic.articles, 'article')}`,
    ...topicLines(topic.topics, `${indent}  `),
  ]);
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** Article text on one terminal line: control characters, which a terminal would obey, become spaces. */
export function line(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();
}
