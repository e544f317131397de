import type { Name } from '../model';

/** What the sentences before left for the next: who spoke last. */
export interface SpeakerState {
  readonly last?: string;
  /** Whether a quotation is still open, and whose. */
  readonly quoting?: string;
}

const verbs =
  'said|says|told|added|adds|announced|confirmed|wrote|tweeted|posted|stated|noted|claimed|argued|warned|insisted|explained|admitted|denied|promised|testified|estimated|described|stressed|reiterated|cautioned|recalled|acknowledged|asked|replied|put|puts|called|urged|predicted|suggested';
const speech = new RegExp(`\\b(?:${verbs})\\b`);
const according = /\b(?:according to|as per)\s+/i;

/** Whom a sentence quotes or cites. */
export function findSpeaker(sentence: string, offset: number, names: readonly Name[], state: SpeakerState): string | undefined {
  const cited = according.exec(sentence);
  if (cited) {
    const name = names.find((candidate) => candidate.start >= offset + cited.index);
    if (name) return name.canonical;
  }
  const verb = speech.exec(sentence);
  if (!verb) return state.quoting;
  const at = offset + verb.index;
  const before = names.filter((name) => name.end <= at).at(-1);
  const after = names.find((name) => name.start >= at && name.start - at < 60);
  if (/\b(?:he|she|they|it) (?:also )?$/i.test(sentence.slice(0, verb.index))) return state.last;
  return (before && at - before.end < 60 ? before : after)?.canonical ?? state.last;
}
