import { isPossessive } from '../tokens';
import { mentionAt, type ReadSentence, type Source } from './subjects';

const utterances = new Set('confirmation statement statements claim claims announcement announcements remark remarks warning warnings comment comments assertion assertions report reports promise promises pledge pledges admission demand demands'.split(' '));

/** Whether a noun is for what somebody utters; many look like verbs. */
export function isUtterance(word: string): boolean {
  return utterances.has(word);
}

/** "Brook's confirmation", "Brook's latest claims": whose utterance a noun at an index is. */
export function utteranceOf(sentence: ReadSentence, at: number): Source | undefined {
  if (!isUtterance(sentence.tokens[at]?.lower ?? '')) return undefined;
  for (const before of [at - 1, at - 2]) {
    const owner = isPossessive(sentence.tokens[before]) ? mentionAt(sentence, before) : undefined;
    if (owner && sentence.isPerson(owner)) return { kind: 'name', mention: owner };
  }
  return undefined;
}
