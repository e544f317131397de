import type { Corpus } from '../corpus';
import { lineStarts, placeAt, type PlaceRange } from '../lines';
import type { ClaimRef, Standing } from '../model';
import { sourceName } from './source-name';

/** A claim that a search found, with what a list shows of it. */
export interface FoundClaim {
  readonly ref: ClaimRef;
  readonly text: string;
  readonly at: PlaceRange;
  /** Its article's {@link sourceName}. */
  readonly source: string;
  readonly score: number;
  readonly standing: Standing;
}

/** Claims that answer a query, best first. */
export function foundClaims(corpus: Corpus, query: string, limit: number): FoundClaim[] {
  return corpus.search(query, limit).flatMap(({ claim: ref, score }) => {
    const claim = corpus.claim(ref);
    const article = corpus.article(ref.uri);
    const standing = corpus.standing(ref);
    if (!claim || !article || !standing) return [];
    const starts = lineStarts(article.text);
    return {
      ref,
      text: claim.text,
      at: { start: placeAt(starts, claim.start), end: placeAt(starts, claim.end) },
      source: sourceName(article),
      score,
      standing,
    };
  });
}
