import { claimKey } from '../claim-key';
import type { Article, Claim, Link, Topic } from '../model';
import { isStopWord, words } from '../words';
import { findCommunities, type Edge } from './communities';
import { countPhrases, labelOf } from './labels';
import { likenessEdges } from './likeness';

export interface TopicInput {
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly links: readonly Link[];
  /** The topics as they were before the last change: ids and labels are kept where the claims are. */
  readonly previous?: readonly Topic[];
}
export const options = { nearest: 8, least: 0.2, resolution: 2, link: 1, likeness: 1, neighbour: 0 };

export function groupTopics({ claims, links }: TopicInput): Topic[] {
  const numbers = new Map(claims.map((claim, number) => [claimKey(claim), number]));
  const edges: Edge[] = likenessEdges(claims.map((c) => contentStems(c)), options).map((e) => ({ ...e, weight: options.likeness * e.weight }));
  for (const link of links) {
    const [a, b] = [numbers.get(claimKey(link.a)), numbers.get(claimKey(link.b))];
    if (a === undefined || b === undefined) continue;
    edges.push({ a, b, weight: options.link * link.score * (link.relation === 'partial' ? 0.5 : 1) });
  }
  for (const [i, c] of claims.entries()) { const n = claims[i + 1]; if (n && n.uri === c.uri && options.neighbour > 0) edges.push({ a: i, b: i + 1, weight: options.neighbour }); }
  const groups = findCommunities({ size: claims.length, edges }, options.resolution);
  const members = new Map<number, Claim[]>();
  for (const [number, group] of groups.entries()) {
    const claim = claims[number];
    if (claim) members.set(group, [...(members.get(group) ?? []), claim]);
  }
  const everywhere = countPhrases(claims);
  const taken = new Set<string>();
  return [...members.values()]
    .filter((list) => new Set(list.map((claim) => claim.uri)).size > 1)
    .sort((x, y) => y.length - x.length)
    .map((list) => ({
      id: claimKey(list[0] ?? { uri: '', sentence: 0 }),
      label: labelOf(list, everywhere, taken),
      claims: list.map(({ uri, sentence }) => ({ uri, sentence })),
    }));
}

function contentStems(claim: Claim): string[] {
  const stems = new Set<string>();
  for (const word of words(claim.text)) if (!isStopWord(word.text)) stems.add(word.stem);
  return [...stems];
}
