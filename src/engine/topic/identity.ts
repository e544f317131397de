import { claimKey } from '../claim-key';
import type { ClaimRef, Topic } from '../model';

/** Share of the claims of both that a group and an earlier topic have in common, from which it is that topic still. */
const stillTheSame = 0.5;

/**
 * For each group of claims the earlier topic that it continues, each at most once: most in common first. Edits and new
 * articles change groups a little; what a reader has seen keeps its name and place.
 */
export function continued(groups: readonly (readonly ClaimRef[])[], previous: readonly Topic[]): (Topic | undefined)[] {
  const topicOf = new Map<string, Topic>();
  for (const topic of previous) for (const claim of topic.claims) topicOf.set(claimKey(claim), topic);
  const matches: { readonly group: number; readonly topic: Topic; readonly share: number }[] = [];
  for (const [group, claims] of groups.entries()) {
    const shared = new Map<Topic, number>();
    for (const claim of claims) {
      const topic = topicOf.get(claimKey(claim));
      if (topic) shared.set(topic, (shared.get(topic) ?? 0) + 1);
    }
    for (const [topic, count] of shared) {
      const share = count / (claims.length + topic.claims.length - count);
      if (share >= stillTheSame) matches.push({ group, topic, share });
    }
  }
  const found: (Topic | undefined)[] = groups.map(() => undefined);
  const used = new Set<Topic>();
  for (const { group, topic } of matches.sort((x, y) => y.share - x.share || x.group - y.group)) {
    if (found[group] || used.has(topic)) continue;
    found[group] = topic;
    used.add(topic);
  }
  return found;
}
