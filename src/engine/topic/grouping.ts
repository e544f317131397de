import type { Claim, Link } from '../model';
import { averageLink } from './average-link';
import { topicTies } from './ties';

/**
 * Mean probability of being about one thing, over all pairs of two groups, from which they are one topic. Chosen with
 * the ties, on a plateau: readers' topics are narrower or wider from one labelled cluster to the next.
 */
const leastTie = 0.16;

/** Groups claims that are about one thing; each claim is in one group, groups of one included. */
export function groupClaims(claims: readonly Claim[], links: readonly Link[]): Claim[][] {
  const groups = averageLink({ size: claims.length, edges: topicTies(claims, links) }, leastTie);
  return groups.map((members) => members.flatMap((number) => claims[number] ?? []));
}
