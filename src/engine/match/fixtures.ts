import { readArticle } from '../article/article';
import { readClaims } from '../claim/claims';
import type { Article, Claim } from '../model';
import { keptWeight } from '../everyday';
import type { Bag } from './bag';
import { bagOf } from './bag';
import { Lexicon } from './lexicon';
import { Matcher } from './matcher';
import type { PreparedArticle, PreparedClaim } from './prepare';
import { countedOf, prepareArticle, readTerms } from './prepare';
import { shippedWeights } from './weights';

/** For tests: an article as the engine reads it. */
export function read(uri: string, text: string): { readonly article: Article; readonly claims: readonly Claim[] } {
  const article = readArticle(uri, text);
  return { article, claims: readClaims(article) };
}

/** For tests: two texts, made ready in one small corpus. */
export function prepareTwo(a: string, b: string): readonly [PreparedArticle, PreparedArticle] {
  const lexicon = new Lexicon(keptWeight(shippedWeights().everyday));
  const reads = [a, b].map((text, i) => read(`file:///${i}.txt`, text).claims.map((claim) => readTerms(claim, lexicon)));
  lexicon.countOnly([countedOf(reads.flat())]);
  return [prepareArticle(reads[0] ?? [], lexicon), prepareArticle(reads[1] ?? [], lexicon)];
}

/** For tests: the first claims of two texts. */
export function preparePair(a: string, b: string): readonly [PreparedClaim, PreparedClaim] {
  const [
    {
      claims: [x],
    },
    {
      claims: [y],
    },
  ] = prepareTwo(a, b);
  if (!x || !y) throw new Error('a text holds no claim');
  return [x, y];
}

/** For tests: an index and a matcher that hold these articles, by URI. */
export function matching(texts: Readonly<Record<string, string>>): {
  readonly matcher: Matcher;
  readonly set: (uri: string, text: string) => void;
  readonly delete: (uri: string) => void;
} {
  const matcher = new Matcher();
  const set = (uri: string, text: string): void => {
    const { article, claims } = read(uri, text);
    matcher.set(article, claims);
  };
  for (const [uri, text] of Object.entries(texts)) set(uri, text);
  return {
    matcher,
    set,
    delete: (uri) => matcher.delete(uri),
  };
}

/** For tests: a bag of ids, with the weight of each. */
export function bagWith(ids: readonly number[], weights: readonly number[]): Bag {
  return bagOf(Int32Array.from(ids), Float64Array.from(weights));
}
