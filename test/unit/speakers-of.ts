import { splitSentences } from '../../src/engine/article/sentences';
import { readClaims } from '../../src/engine/claim/claims';

/** Whom each sentence of a text quotes or cites. */
export function speakersOf(text: string): (string | undefined)[] {
  return readClaims({ uri: 'a', text, title: '', date: '2026-03-04', sentences: splitSentences(text).map((span) => ({ ...span, kind: 'claim' })) }).map((claim) => claim.speaker);
}
