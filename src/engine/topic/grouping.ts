import { claimKey } from '../claim-key';
import type { Claim, Link, Relation } from '../model';
import { isStopWord, words } from '../words';
import { averageLink, type Edge } from './average-link';
import { likenessEdges } from './likeness';

// Chosen on 14 labelled clusters and five real articles, on a plateau (B-cubed 0.57 to 0.60; connected components of the
// links: 0.47). What ties claims into one topic is, most of all, a link, by the square of its probability, so that
// doubtful ones tie little; then shared rare words; then standing next to each other.
const linkWeights: Readonly<Record<Relation, number>> = { same: 4, conflict: 4, partial: 3 };
const likenessWeight = 0.5;
const nextWeight = 0.2;
const nextButOneWeight = 0.1;
const leastTie = 0.06;

/** Groups claims that are about one thing; each claim is in one group, groups of one included. */
export function groupClaims(claims: readonly Claim[], links: readonly Link[]): Claim[][] {
  const numbers = new Map(claims.map((claim, number) => [claimKey(claim), number]));
  const edges: Edge[] = likenessEdges(claims.map(contentStems)).map((edge) => ({ ...edge, weight: likenessWeight * edge.weight }));
  for (const { a, b, relation, score } of links) {
    const [x, y] = [numbers.get(claimKey(a)), numbers.get(claimKey(b))];
    if (x !== undefined && y !== undefined) edges.push({ a: x, b: y, weight: linkWeights[relation] * score ** 2 });
  }
  for (const [number, { uri }] of claims.entries()) {
    if (claims[number + 1]?.uri === uri) edges.push({ a: number, b: number + 1, weight: nextWeight });
    if (claims[number + 2]?.uri === uri) edges.push({ a: number, b: number + 2, weight: nextButOneWeight });
  }
  const groups = averageLink({ size: claims.length, edges }, leastTie);
  return groups.map((members) => members.flatMap((number) => claims[number] ?? []));
}

function contentStems({ text }: Claim): string[] {
  const stems = new Set<string>();
  for (const word of words(text)) if (!isStopWord(word.text)) stems.add(word.stem);
  return [...stems];
}
